package bot.verbatim.text;

import java.text.Normalizer;
import java.util.Locale;

/// Makes ways of writing the same letters equal.
public final class Folding {

  private Folding() {}

  /// The text in lower case, without accents, other marks and what nobody sees; wide letters,
  /// ligatures and letters in the styles of mathematics as plain ones
  /// ([NFKD](https://www.unicode.org/reports/tr15/)). Letters that are no others with a mark, such
  /// as `ø`, stay.
  public static String unaccented(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder bare = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(bare::appendCodePoint);
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
