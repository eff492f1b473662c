package bot.verbatim.search;

/// How likely it is that somebody who meant one word wrote another.
final class Likeness {

  private Likeness() {}

  /// The likelihood that this was written for that, from 0 to 1.
  ///
  /// @param edits how many edits lie between them
  static double of(CharSequence written, CharSequence meant, int edits) {
    double likeness = edits <= 1 ? 0.85 : edits == 2 ? 0.6 : 0.5;
    if (written.charAt(0) != meant.charAt(0)) {
      likeness *= 0.85;
    }
    if (written.length() == meant.length() && edits == 1 && isSwap(written, meant)) {
      likeness += 0.08;
    }
    int shorter = Math.min(written.length(), meant.length());
    return shorter < 4 ? likeness * 0.85 : likeness;
  }

  private static boolean isSwap(CharSequence one, CharSequence other) {
    for (int i = 0; i + 1 < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        return one.charAt(i) == other.charAt(i + 1) && one.charAt(i + 1) == other.charAt(i);
      }
    }
    return false;
  }
}
