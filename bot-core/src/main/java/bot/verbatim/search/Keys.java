package bot.verbatim.search;

import java.text.Normalizer;
import java.util.Locale;

/// Folds names so that all ways of writing one are equal: `Scalable_Oversight`,
/// `scalable-oversight`.
final class Keys {

  /// Longer names are compared by their beginnings.
  private static final int LONGEST = 200;

  private Keys() {}

  /// Lower-case letters and digits in words with single spaces between them; empty where none are.
  static String fold(String name) {
    String cut = name.length() > LONGEST * 4 ? name.substring(0, LONGEST * 4) : name;
    String flat = isPlain(cut) ? cut : Normalizer.normalize(cut, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(Math.min(flat.length(), LONGEST));
    boolean gap = false;
    for (int i = 0; i < flat.length() && key.length() < LONGEST; ) {
      int point = flat.codePointAt(i);
      i += Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        if (gap && !key.isEmpty()) {
          key.append(' ');
        }
        gap = false;
        key.appendCodePoint(Character.toLowerCase(point));
      } else {
        gap |= !joins(point);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /// Marks above letters and apostrophes do not part words.
  private static boolean joins(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || point == '\''
        || point == '\u2019';
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
