package bot.verbatim.collection.syntax;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Normalises a text for comparison: ignores case, punctuation, typographic variants and white
/// space.
public final class FoldedText {

  /// Apostrophes and soft hyphens do not separate words: `don’t` is one word.
  private static final Pattern WITHIN_WORDS = Pattern.compile("['‘’\\x{2BC}\\x{AD}]+");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}\\p{Mn}]+");

  private FoldedText() {}

  /// The words of a text, separated by one space.
  public static String words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String whole = WITHIN_WORDS.matcher(plain).replaceAll("");
    return BETWEEN_WORDS.matcher(whole).replaceAll(" ").strip();
  }
}
