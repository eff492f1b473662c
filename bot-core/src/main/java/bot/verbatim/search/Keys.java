package bot.verbatim.search;

import java.text.Normalizer;
import java.util.Locale;

/// Folds names so that all ways of writing one are equal: `Scalable_Oversight`,
/// `scalable-oversight`, `ScalableOversight`; `R.L.H.F.`, `rlhf`; `80,000 Hours`, `80000 hours`.
final class Keys {

  /// Longer names are compared by their beginnings.
  private static final int LONGEST = 200;

  private Keys() {}

  /// Lower-case letters and digits alone; empty where there are none.
  static String fold(String name) {
    String cut = name.length() > LONGEST * 4 ? name.substring(0, LONGEST * 4) : name;
    String flat = isPlain(cut) ? cut : Normalizer.normalize(cut, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(Math.min(flat.length(), LONGEST));
    for (int i = 0; i < flat.length() && key.length() < LONGEST; ) {
      int point = flat.codePointAt(i);
      i += Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        key.appendCodePoint(Character.toLowerCase(point));
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }
}
