package bot.verbatim.collection.syntax;

import java.text.Normalizer;

/// A text without what does not make other words of it: case, punctuation, typographic signs, white
/// space. Words are separated by one space, and there is one at each end, so that `contains` never
/// finds half a word.
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

  /// Inside a word it is no gap: `don’t` is one word, in whatever sign.
  private static boolean isApostrophe(int c) {
    return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x2BC || c == 0xAD;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
