package bot.verbatim.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.regex.Pattern;

/// Decides whether an invisible character belongs to a visible sequence: emoji ZWJ sequences ([UTS
/// 51](https://www.unicode.org/reports/tr51/)), variation sequences of emoji, symbols and
/// ideographs, flags of subdivisions such as England, and joiners in scripts that use them.
final class Sequences {

  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int KEYCAP = 0x20E3;

  /// An emoji tag sequence: a black flag, the tags of a country's subdivision, and the cancel tag.
  private static final Pattern FLAG =
      Pattern.compile(
          "\\x{1F3F4}[\\x{E0061}-\\x{E007A}]{2}[\\x{E0030}-\\x{E0039}\\x{E0061}-\\x{E007A}]{1,3}\\x{E007F}");

  /// The length in chars of the longest flag.
  private static final int FLAG_LENGTH = 14;

  /// Scripts in which a joiner changes the shape of the letter before it.
  private static final Set<UnicodeScript> JOINING =
      Set.of(
          UnicodeScript.ARABIC,
          UnicodeScript.BENGALI,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.GUJARATI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.KANNADA,
          UnicodeScript.KHMER,
          UnicodeScript.MALAYALAM,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.MYANMAR,
          UnicodeScript.NKO,
          UnicodeScript.ORIYA,
          UnicodeScript.SINHALA,
          UnicodeScript.SYRIAC,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU);

  private Sequences() {}

  /// Whether the invisible character at this offset belongs to a visible sequence.
  static boolean holds(String text, int at) {
    if (at == 0) {
      return false;
    }
    int c = text.codePointAt(at);
    int before = text.codePointBefore(at);
    int end = at + Character.charCount(c);
    int after = end < text.length() ? text.codePointAt(end) : 0;
    if (c == NON_JOINER) {
      return isJoining(text, at);
    } else if (c == JOINER) {
      return isJoining(text, at) || (isPictograph(text, at) && isPictograph(after));
    } else if (c >= 0xFE00 && c <= EMOJI_STYLE) {
      return before < 0x80
          ? c == EMOJI_STYLE && Character.isEmoji(before) && after == KEYCAP
          : isSymbol(before) || Character.isEmoji(before) || Character.isIdeographic(before);
    } else if (c >= 0xE0100 && c <= 0xE01EF) {
      return Character.isIdeographic(before);
    } else if (c >= 0x180B && c <= 0x180F) {
      return c != 0x180E && isLetterOf(before, UnicodeScript.MONGOLIAN);
    }
    return c >= 0xE0020 && c <= 0xE007F && isInFlag(text, at);
  }

  /// Whether a letter of a joining script, with any marks, is right before this offset.
  private static boolean isJoining(String text, int at) {
    int place = at;
    while (place > 0) {
      int c = text.codePointBefore(place);
      UnicodeScript script = UnicodeScript.of(c);
      if (JOINING.contains(script)) {
        return Character.isLetter(c) || isMark(c);
      }
      if (script != UnicodeScript.INHERITED || !isMark(c)) {
        return false;
      }
      place -= Character.charCount(c);
    }
    return false;
  }

  /// Whether an emoji, with any skin tone and variation selector, is right before this offset.
  private static boolean isPictograph(String text, int at) {
    int place = at;
    while (place > 0) {
      int c = text.codePointBefore(place);
      if (c != EMOJI_STYLE && !Character.isEmojiModifier(c)) {
        return isPictograph(c);
      }
      place -= Character.charCount(c);
    }
    return false;
  }

  private static boolean isPictograph(int c) {
    return c >= 0x80 && Character.isExtendedPictographic(c);
  }

  private static boolean isInFlag(String text, int at) {
    int from = Math.max(0, at - FLAG_LENGTH);
    var flags = FLAG.matcher(text).region(from, Math.min(text.length(), at + FLAG_LENGTH));
    while (flags.find()) {
      if (flags.start() < at && at < flags.end()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetterOf(int c, UnicodeScript script) {
    return Character.isLetter(c) && UnicodeScript.of(c) == script;
  }

  private static boolean isSymbol(int c) {
    int type = Character.getType(c);
    return type == Character.MATH_SYMBOL || type == Character.OTHER_SYMBOL;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
