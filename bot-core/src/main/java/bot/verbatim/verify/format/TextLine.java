package bot.verbatim.verify.format;

import org.jspecify.annotations.Nullable;

/// One line or paragraph of a text in any format, without markup.
///
/// @param strong the number of emphasised characters at its beginning
/// @param voice the speaker, if the format itself names one; otherwise null
/// @param millis its time in milliseconds from the recording's start, or -1
/// @param joined whether it continues the paragraph of the line before
public record TextLine(
    String text, Kind kind, int strong, @Nullable String voice, long millis, boolean joined) {

  public TextLine {
    strong = Math.min(strong, text.length());
  }

  public enum Kind {
    PARAGRAPH,
    HEADING,
    /// A block quotation.
    CITED,
    /// A horizontal rule.
    RULE
  }

  /// The milliseconds of a time in digits.
  public static long millis(@Nullable String hours, String minutes, String seconds) {
    long whole = hours == null ? 0 : Long.parseLong(hours);
    return ((whole * 60 + Long.parseLong(minutes)) * 60 + Long.parseLong(seconds)) * 1000;
  }

  public static TextLine of(Kind kind, String text, int strong, boolean joined) {
    return new TextLine(text, kind, strong, null, -1, joined);
  }
}
