package bot.verbatim.collection.syntax;

import java.text.Normalizer;

/// Normalises a text for comparison: ignores case, punctuation, typographic variants and white
/// space.
public final class FoldedText {

  /// Apostrophes and soft hyphens do not separate words: `don’t` is one word.
  private static final String WITHIN_WORDS = "'‘’\u02BC\u00AD";

  private FoldedText() {}

  /// The words of a text, separated by one space.
  public static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .forEach(c -> {
          if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            words.appendCodePoint(Character.toLowerCase(c));
          } else if (WITHIN_WORDS.indexOf(c) < 0
              && !words.isEmpty()
              && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
          }
        });
    return words.toString().strip();
  }
}
