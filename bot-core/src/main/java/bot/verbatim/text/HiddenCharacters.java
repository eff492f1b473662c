package bot.verbatim.text;

import java.util.Arrays;
import java.util.OptionalInt;

/// Finds and removes invisible characters, which can spoof what a text looks like or what a program
/// reads: controls, bidirectional controls ([UTS 39](https://www.unicode.org/reports/tr39/)),
/// zero-width characters, tags; and damaged text.
///
/// Joiners, variation selectors and tags count as hidden only if they do not belong to an emoji,
/// letter or ideograph before them. The check of a collection and the display use the same rule.
public final class HiddenCharacters {

  private static final int LOST = 0xFFFD;

  /// The first character of each range that is invisible, and the first one after it, in turn.
  private static final int[] IGNORABLE = {
    0xAD, 0xAE, 0x34F, 0x350, 0x61C, 0x61D, 0x115F, 0x1161, 0x17B4, 0x17B6, 0x180B, 0x1810, 0x200B,
    0x2010, 0x202A, 0x202F, 0x2060, 0x2070, 0x3164, 0x3165, 0xFE00, 0xFE10, 0xFEFF, 0xFF00, 0xFFA0,
    0xFFA1, 0x1BCA0, 0x1BCA4, 0x1D173, 0x1D17B, 0xE0000, 0xE1000
  };

  private HiddenCharacters() {}

  /// The first character that a text should not contain, if any: a hidden one, an unpaired
  /// surrogate, a noncharacter, or U+FFFD. Line feeds and tabs are allowed.
  public static OptionalInt firstIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPrintableAscii(c) || c == '\n' || c == '\t') {
        continue;
      }
      int point = text.codePointAt(i);
      if (point == LOST || isBroken(point) || isHidden(text, i)) {
        return OptionalInt.of(point);
      }
      i += Character.charCount(point) - 1;
    }
    return OptionalInt.empty();
  }

  /// The text without hidden and broken characters, and without white space at its ends.
  public static String without(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!isBroken(c) && !isHidden(text, i)) {
        seen.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return seen.toString().strip();
  }

  /// Whether the character at this offset is invisible. Line feeds and tabs count as visible.
  public static boolean isHidden(String text, int at) {
    int c = text.codePointAt(at);
    return switch (c) {
      case '\n', '\t' -> false;
      case 0x2028, 0x2029 -> true;
      default ->
          Character.isISOControl(c)
              || within(c, 0xFFF9, 0xFFFB)
              || (isIgnorable(c) && !Sequences.holds(text, at));
    };
  }

  /// Whether a character is invisible by itself, in any context: Unicode's
  /// [Default_Ignorable_Code_Point](https://www.unicode.org/reports/tr44/), except for those
  /// unassigned.
  public static boolean isIgnorable(int c) {
    if (c < IGNORABLE[0]) {
      return false;
    }
    int place = Arrays.binarySearch(IGNORABLE, c);
    return (place >= 0 ? place : -place - 2) % 2 == 0;
  }

  /// Whether this is an unpaired surrogate or a
  /// [noncharacter](https://www.unicode.org/faq/private_use.html#nonchar1), displayed as U+FFFD.
  public static boolean isBroken(int c) {
    return within(c, 0xD800, 0xDFFF) || within(c, 0xFDD0, 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
  }

  /// The name of a character for messages, for example `U+202E`.
  public static String named(int c) {
    return c == LOST ? "U+FFFD (a letter lost in conversion)" : "U+%04X".formatted(c);
  }

  private static boolean isPrintableAscii(char c) {
    return c >= ' ' && c < 0x7F;
  }

  private static boolean within(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
