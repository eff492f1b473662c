package bot.verbatim.verify.format;

import org.jspecify.annotations.Nullable;

/// One line or paragraph as a reader of some format found it, without markup.
///
/// @param strong how many characters at its beginning were emphasised
/// @param voice who speaks, where the format itself says so
/// @param millis when it is said, from the recording's start, or -1
/// @param joined whether it goes on from the line before, in the same paragraph
public record TextLine(
    String text, Kind kind, int strong, @Nullable String voice, long millis, boolean joined) {

  public TextLine {
    strong = Math.min(strong, text.length());
  }

  public enum Kind {
    PARAGRAPH,
    HEADING,
    /// Words that the writer took from somewhere else.
    CITED,
    /// A line drawn across the page.
    RULE
  }

  public static TextLine paragraph(String text) {
    return new TextLine(text, Kind.PARAGRAPH, 0, null, -1, false);
  }

  public static TextLine of(Kind kind, String text, int strong, boolean joined) {
    return new TextLine(text, kind, strong, null, -1, joined);
  }
}
