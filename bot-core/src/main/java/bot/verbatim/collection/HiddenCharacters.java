package bot.verbatim.collection;

import java.util.OptionalInt;

/// Characters that nobody sees and that change what others look like: controls, marks of writing
/// direction ([UTS 39](https://www.unicode.org/reports/tr39/)), zero-width signs, damaged text.
public final class HiddenCharacters {

  private HiddenCharacters() {}

  /// The first of them, if there is one. Line feeds and tabs are none.
  static OptionalInt firstIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= ' ' && c < 0x7f) || c == '\n' || c == '\t') {
        continue;
      }
      int point = text.codePointAt(i);
      if (isHidden(point)) {
        return OptionalInt.of(point);
      }
      i += Character.charCount(point) - 1;
    }
    return OptionalInt.empty();
  }

  /// The text as it is seen.
  public static String without(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints().filter(c -> c == 0xFFFD || !isHidden(c)).forEach(seen::appendCodePoint);
    return seen.toString().strip();
  }

  /// Joiners (U+200C, U+200D) are none: emoji, Persian and Hindi are written with them.
  static boolean isHidden(int c) {
    return switch (c) {
      case '\n', '\t' -> false;
      case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x2060, 0xFEFF, 0xFFFD ->
          true;
      default ->
          Character.isISOControl(c)
              || (c >= 0x202A && c <= 0x202E)
              || (c >= 0x2066 && c <= 0x206F)
              || (c >= 0xD800 && c <= 0xDFFF)
              || (c >= 0xFFF9 && c <= 0xFFFB);
    };
  }

  /// Its name for a message, for example `U+202E`.
  static String named(int c) {
    return c == 0xFFFD ? "U+FFFD (a letter lost in conversion)" : "U+%04X".formatted(c);
  }
}
