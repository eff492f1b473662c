package bot.verbatim.collection.syntax;

import java.text.Normalizer;

/// Normalises a text for comparison: ignores case, punctuation, typographic variants and white
/// space. Words are separated by one space, with one at each end, so that `contains` finds whole
/// words only.
public final class FoldedText {

  private FoldedText() {}

  public static String words(String text) {
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder words = new StringBuilder(plain.length() + 2).append(' ');
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (isPartOfWord(c)) {
        words.appendCodePoint(Character.toLowerCase(c));
      } else if (!isApostrophe(c) && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    if (words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
    return words.toString();
  }

  private static boolean isPartOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || (c > 0x7F && Character.getType(c) == Character.NON_SPACING_MARK);
  }

  /// Apostrophes and soft hyphens do not separate words: `don’t` is one word.
  private static boolean isApostrophe(int c) {
    return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x2BC || c == 0xAD;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
