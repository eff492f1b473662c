package bot.verbatim.text;

import java.util.regex.Pattern;

/// Decides whether an invisible character belongs to a visible sequence: emoji ZWJ sequences ([UTS
/// 51](https://www.unicode.org/reports/tr51/)), variation sequences of emoji, symbols and
/// ideographs, flags of subdivisions such as England, and joiners in scripts that use them.
final class Sequences {

  /// Scripts in which a joiner changes the shape of the letter before it.
  private static final String JOINING =
      "[\\p{IsArabic}\\p{IsBengali}\\p{IsDevanagari}\\p{IsGujarati}\\p{IsGurmukhi}\\p{IsKannada}"
          + "\\p{IsKhmer}\\p{IsMalayalam}\\p{IsMongolian}\\p{IsMyanmar}\\p{IsNko}\\p{IsOriya}"
          + "\\p{IsSinhala}\\p{IsSyriac}\\p{IsTamil}\\p{IsTelugu}]";

  private static final String MARK = "[\\p{Mn}\\p{Mc}]";
  private static final String PICTOGRAPH = "\\p{IsExtended_Pictographic}";

  /// Matches nothing. Look-behinds of [Pattern] step over surrogate pairs only if the expression
  /// itself holds one.
  private static final String NOTHING = "(?!)\uD83C\uDFF4";

  /// An invisible character after, and for some before, what it belongs to. Marks that it may
  /// follow are limited, as a look-behind must be.
  private static final Pattern HELD =
      Pattern.compile(
          String.join(
              "|",
              "(?<=[[\\p{L}%1$s]&&%2$s][%1$s&&\\p{IsInherited}]{0,16})[\\u200C\\u200D]"
                  .formatted(MARK, JOINING),
              "(?<=%1$s[\\uFE0F\\p{IsEmoji_Modifier}]{0,16})\\u200D(?=%1$s)".formatted(PICTOGRAPH),
              "(?<=[#*0-9])\\uFE0F(?=\\u20E3)",
              "(?<=[[\\p{Sm}\\p{So}\\p{IsEmoji}\\p{IsIdeographic}]&&[^\\x00-\\x7F]])[\\uFE00-\\uFE0F]",
              "(?<=\\p{IsIdeographic})[\\x{E0100}-\\x{E01EF}]",
              "(?<=[\\p{L}&&\\p{IsMongolian}])[\\u180B-\\u180D\\u180F]",
              NOTHING));

  /// An emoji tag sequence: a black flag, the tags of a country's subdivision, and the cancel tag.
  private static final Pattern FLAG =
      Pattern.compile(
          "\\x{1F3F4}[\\x{E0061}-\\x{E007A}]{2}[\\x{E0030}-\\x{E0039}\\x{E0061}-\\x{E007A}]{1,3}\\x{E007F}");

  /// The length in chars of the longest flag.
  private static final int FLAG_LENGTH = 14;

  private Sequences() {}

  /// Whether the invisible character at this offset belongs to a visible sequence.
  static boolean holds(String text, int at) {
    int end = text.length();
    int c = text.codePointAt(at);
    if (c < 0xE0020 || c > 0xE007F) {
      return HELD.matcher(text).region(at, end).useTransparentBounds(true).lookingAt();
    }
    return FLAG.matcher(text)
        .region(Math.max(0, at - FLAG_LENGTH), Math.min(end, at + FLAG_LENGTH))
        .results()
        .anyMatch(flag -> flag.start() < at && at < flag.end());
  }
}
