package bot.verbatim.search;

/// How likely it is that somebody who meant one word wrote another: fingers swap letters, leave one
/// out, strike one twice or hit the key beside it; other slips are rare.
final class Likeness {

  private static final double USUAL = 1;
  private static final double UNUSUAL = 0.15;
  private static final double TWO_EDITS = 0.08;
  private static final double FIRST_LETTER = 0.6;

  /// Written by ear, one letter off.
  private static final double HEARD = 0.5;

  /// The rows of a keyboard, each half a key to the right of the one above.
  private static final String[] KEYBOARD = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private Likeness() {}

  /// The likelihood that this was written for that, relative to the usual slips, from 0 to 1.
  ///
  /// @param edits how many edits lie between them
  /// @param alike whether they sound alike
  static double of(CharSequence written, CharSequence meant, int edits, boolean alike) {
    double slip = slip(written, meant, edits);
    return alike ? Math.max(slip, edits == 1 ? HEARD : HEARD / edits) : slip;
  }

  /// Whether a word can be taken for what was meant without others that confirm it.
  static boolean isSure(CharSequence written, double likeness, int edits) {
    int letters = written.length();
    return switch (edits) {
      case 1 -> letters > 5 || likeness > FIRST_LETTER;
      case 2 -> (letters > 4 && likeness >= HEARD / 2) || (letters > 7 && likeness >= TWO_EDITS);
      default -> letters > 7 && likeness >= HEARD / 3;
    };
  }

  private static double slip(CharSequence written, CharSequence meant, int edits) {
    if (edits > 1) {
      return edits > 2 || written.charAt(0) != meant.charAt(0) ? TWO_EDITS / 4 : TWO_EDITS;
    }
    int at = 0;
    int shorter = Math.min(written.length(), meant.length());
    while (at < shorter && written.charAt(at) == meant.charAt(at)) {
      at++;
    }
    return oneSlip(written, meant, at) * (at == 0 ? FIRST_LETTER : 1);
  }

  /// The same for one edit.
  ///
  /// @param at the first place where they differ
  private static double oneSlip(CharSequence written, CharSequence meant, int at) {
    if (written.length() < meant.length()) {
      return USUAL;
    }
    char typed = written.charAt(at);
    if (written.length() > meant.length()) {
      boolean twice = at > 0 && typed == written.charAt(at - 1);
      boolean beside =
          (at > 0 && areNeighbours(typed, written.charAt(at - 1)))
              || (at + 1 < written.length() && areNeighbours(typed, written.charAt(at + 1)));
      return twice ? USUAL : beside ? (USUAL + UNUSUAL) / 2 : UNUSUAL;
    }
    boolean swapped =
        at + 1 < meant.length()
            && typed == meant.charAt(at + 1)
            && written.charAt(at + 1) == meant.charAt(at);
    return swapped || areNeighbours(typed, meant.charAt(at)) ? USUAL : UNUSUAL;
  }

  private static boolean areNeighbours(char one, char other) {
    int rowOfOne = row(one);
    int rowOfOther = row(other);
    if (rowOfOne < 0 || rowOfOther < 0 || Math.abs(rowOfOne - rowOfOther) > 1) {
      return false;
    }
    double placeOfOne = KEYBOARD[rowOfOne].indexOf(one) + 0.5 * rowOfOne;
    double placeOfOther = KEYBOARD[rowOfOther].indexOf(other) + 0.5 * rowOfOther;
    return Math.abs(placeOfOne - placeOfOther) <= 1;
  }

  private static int row(char key) {
    for (int i = 0; i < KEYBOARD.length; i++) {
      if (KEYBOARD[i].indexOf(key) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
