package bot.verbatim.chat;

import bot.verbatim.text.HiddenCharacters;
import bot.verbatim.text.QuotationMarks;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// Sanitises user-written text: removes invisible characters, and truncates it. The result is not
/// yet escaped for any platform.
public final class PlainText {

  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /// The text without control characters, invisible characters and bidirectional controls; every
  /// kind of line break becomes a line feed. In [NFC](https://www.unicode.org/reports/tr15/), and
  /// stripped at both ends.
  ///
  /// [HiddenCharacters] decides what is dropped, as in the check of a collection.
  public static String clean(String text) {
    if (text.chars().allMatch(PlainText::isPlain)) {
      return text.strip();
    }
    String composed =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replaceAll("\r\n|[\r\\x{85}\\x{2028}\\x{2029}]", "\n")
            .replace('\t', ' ');
    StringBuilder kept = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i = composed.offsetByCodePoints(i, 1)) {
      int c = composed.codePointAt(i);
      if (HiddenCharacters.isBroken(c)) {
        kept.appendCodePoint(REPLACEMENT);
      } else if (!HiddenCharacters.isHidden(composed, i)) {
        kept.appendCodePoint(c);
      }
    }
    return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
  }

  /// The clean text with line breaks replaced by spaces.
  public static String onOneLine(String text) {
    String clean = clean(text);
    return clean.indexOf('\n') < 0
        ? clean
        : clean
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(" "));
  }

  /// The words without the quotation marks that would claim a verbatim quote. Those around a term
  /// inside stay. [QuotationMarks] decides, as in the check of a collection.
  public static String unquoted(String words) {
    return QuotationMarks.without(words);
  }

  /// Truncates a text to a maximum length, with `…` at the end of a truncated one.
  ///
  /// Cuts between words if there is a gap in the last quarter, and never inside a grapheme cluster.
  ///
  /// @param most maximum length, in the unit of `length`
  /// @param length measures a text; no text may measure less than its number of chars
  public static String cut(String text, int most, ToIntFunction<String> length) {
    if (text.length() <= most && length.applyAsInt(text) <= most) {
      return text;
    }
    String head = text.substring(0, Math.min(text.length(), Math.max(0, most)));
    return betweenWords(text, boundary(text, longestFit(head, most, length))).stripTrailing() + "…";
  }

  /// Truncates a text to at most this many code points, `…` included.
  public static String cut(String text, int codePoints) {
    if (text.codePointCount(0, text.length()) <= codePoints) {
      return text;
    }
    int end = text.offsetByCodePoints(0, Math.max(0, codePoints - 1));
    return betweenWords(text, boundary(text, end)).stripTrailing() + "…";
  }

  private static int longestFit(String head, int most, ToIntFunction<String> length) {
    int fits = 0;
    int tooLong = head.length() + 1;
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) >>> 1;
      if (length.applyAsInt(head.substring(0, middle) + "…") <= most) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return fits;
  }

  /// The last boundary of grapheme clusters at or before `end`.
  private static int boundary(String text, int end) {
    if (end == 0) {
      return 0;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text.substring(0, Math.min(text.length(), end + 2)));
    return characters.isBoundary(end) ? end : characters.preceding(end);
  }

  private static String betweenWords(String text, int end) {
    if (end >= text.length() || Character.isWhitespace(text.charAt(end))) {
      return text.substring(0, Math.min(end, text.length()));
    }
    for (int i = end; i > end - end / 4; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return text.substring(0, i - 1);
      }
    }
    return text.substring(0, end);
  }

  /// Latin letters, punctuation and line feeds, which are already clean and in NFC.
  private static boolean isPlain(int c) {
    return c == '\n' || within(c, ' ', '~') || within(c, 0xAE, 0x2FF) || within(c, 0x2010, 0x2027);
  }

  private static boolean within(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
