package bot.verbatim.text;

import java.text.Normalizer;
import java.util.Locale;

/// Folds case, accents and compatibility characters, for comparison.
public final class Folding {

  private Folding() {}

  /// The text in lower case, the same in every language. `İ` is replaced first: its lower case has
  /// two letters, and [String#toLowerCase] copies the text at each of them.
  public static String lowerCase(String text) {
    return text.replace("\u0130", "i\u0307").toLowerCase(Locale.ROOT);
  }

  /// The text in lower case, without accents, other nonspacing marks and format characters.
  /// Full-width letters, ligatures and mathematical letters become plain ones
  /// ([NFKD](https://www.unicode.org/reports/tr15/)); letters that do not decompose, such as `ø`,
  /// stay.
  public static String unaccented(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return lowerCase(text);
    }
    String apart = Normalizer.normalize(lowerCase(text), Normalizer.Form.NFKD);
    StringBuilder bare = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(bare::appendCodePoint);
    return lowerCase(bare.toString());
  }
}
