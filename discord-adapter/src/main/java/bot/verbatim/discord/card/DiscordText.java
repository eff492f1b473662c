package bot.verbatim.discord.card;

import bot.verbatim.chat.PlainText;

/// People's text on Discord: a backslash stands before every character that would become markup.
///
/// Discord's [Markdown](https://support.discord.com/hc/en-us/articles/210298617) undoes a backslash
/// before any punctuation, so a reader sees the text as it was written. Mentions are made harmless
/// by [DiscordSender], not here.
public final class DiscordText {

  private static final String MARKUP = "\\*_~|<>#[]()`";

  private DiscordText() {}

  /// As much of a clean text as fits, escaped, with `…` where it is cut.
  ///
  /// @param most the greatest length, in chars, after escaping
  public static String fitting(String clean, int most) {
    return escape(PlainText.cut(clean, most, part -> escape(part).length()));
  }

  /// A clean text, escaped.
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

  /// Whether this is the colon by which Discord knows an address and makes a link of it.
  private static boolean isAddress(String text, int at) {
    return text.charAt(at) == ':' && text.startsWith("//", at + 1);
  }

  /// What stands on the line so far, which decides whether a list begins.
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
