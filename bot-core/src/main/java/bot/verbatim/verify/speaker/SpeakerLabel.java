package bot.verbatim.verify.speaker;

/// A candidate speaker label, at the beginning of a line.
///
/// @param name the name as written; empty for a mere change of speakers
/// @param form how it is marked off from the spoken words
/// @param end the offset in the line at which the spoken words begin
/// @param millis its timestamp in milliseconds, or -1
record SpeakerLabel(String name, Form form, int end, long millis) {

  enum Form {
    /// `Name:`
    COLON,
    /// `**Name**`, with or without a colon
    STRONG,
    /// `[Name]` or `<Name>`
    BRACKETS,
    /// the name alone on the line
    ALONE,
    /// `Name (00:12:03)`, alone on the line or before words
    TIMED,
    /// a heading that is only a name
    HEADING,
    /// `NAME. Words`, as in plays and hearings
    STOP,
    /// `NAME — words`
    DASH,
    /// `>>`, or a dash in captions: another speaker, unnamed
    CHANGE
  }

  /// The name, normalised for comparison.
  String key() {
    return String.join(" ", NameMatcher.words(name));
  }

  SpeakerLabel as(Form other) {
    return new SpeakerLabel(name, other, end, millis);
  }

  static SpeakerLabel change(int end) {
    return new SpeakerLabel("", Form.CHANGE, end, -1);
  }
}
