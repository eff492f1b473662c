package bot.verbatim.verify.speaker;

/// What may be a speaker's name at the beginning of a line.
///
/// @param name the name as written; empty where only a change of speakers is marked
/// @param form how it is set off from the words
/// @param end where the spoken words begin in the line
/// @param millis the time that stands beside it, or -1
record SpeakerLabel(String name, Form form, int end, long millis) {

  enum Form {
    /// `Name:`
    COLON,
    /// `**Name**`, with or without a colon
    STRONG,
    /// `[Name]` or `(Name)`
    BRACKETS,
    /// the name, perhaps with a time, alone on the line
    ALONE,
    /// `Name (00:12:03)` and then words
    TIMED,
    /// a heading that is nothing but a name
    HEADING,
    /// `NAME. Words`, as in plays and hearings
    STOP,
    /// `NAME — words`
    DASH,
    /// `>>` or a dash in captions: somebody else speaks now
    CHANGE
  }

  /// The name as it is compared.
  String key() {
    return String.join(" ", NameMatcher.words(name));
  }

  static SpeakerLabel change(int end) {
    return new SpeakerLabel("", Form.CHANGE, end, -1);
  }
}
