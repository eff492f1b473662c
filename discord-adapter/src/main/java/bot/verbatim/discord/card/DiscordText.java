package bot.verbatim.discord.card;

import bot.verbatim.chat.PlainText;

/// Escapes people's text for Discord: a backslash before every character that would become markup.
///
/// In Discord's [Markdown](https://support.discord.com/hc/en-us/articles/210298617) a backslash
/// before any punctuation is not shown, so readers see the text as it was written. Mentions are
/// disabled by [bot.verbatim.discord.answer.DiscordSender], not here.
public final class DiscordText {

  private static final String MARKUP = "\\*_~|<>#[]()`";

  private DiscordText() {}

  /// Escapes a clean text, cut with `…` if it is too long.
  ///
  /// @param most the maximum length, in chars, after escaping
  public static String fitting(String clean, int most) {
    return escape(PlainText.cut(clean, most, part -> escape(part).length()));
  }

  /// Escapes a clean text.
  static String escape(String clean) {
    StringBuilder escaped = new StringBuilder(clean.length() + 16);
    LineStart start = LineStart.BLANK;
    int from = 0;
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (MARKUP.indexOf(c) >= 0 || start.makesMarkup(c) || isAddress(clean, i)) {
        escaped.append(clean, from, i).append('\\');
        from = i;
      }
      start = start.then(c);
    }
    return escaped.isEmpty() ? clean : escaped.append(clean, from, clean.length()).toString();
  }

  /// Whether this is the colon of a `://`, by which Discord recognises an address and links it.
  private static boolean isAddress(String text, int at) {
    return text.charAt(at) == ':' && text.startsWith("//", at + 1);
  }

  /// The kind of text on the line so far, which decides whether a character would start a list.
  private enum LineStart {
    BLANK,
    NUMBER,
    TEXT;

    boolean makesMarkup(char c) {
      return switch (this) {
        case BLANK -> c == '-' || c == '+';
        case NUMBER -> c == '.';
        case TEXT -> false;
      };
    }

    LineStart then(char c) {
      if (c == '\n') {
        return BLANK;
      }
      return switch (this) {
        case BLANK -> Character.isWhitespace(c) ? BLANK : isDigit(c) ? NUMBER : TEXT;
        case NUMBER -> isDigit(c) ? NUMBER : TEXT;
        case TEXT -> TEXT;
      };
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }
  }
}
