package bot.verbatim.search.lucene.spelling;

/// How likely a word was typed for another (a noisy channel model). Common typos swap letters, omit
/// one, double one or hit an adjacent key; others are rare.
final class TypoModel {

  // Tuned on 600 judged queries over 7,448 quotes: equal likelihoods cost 0.015 MRR@10, and no
  // adjacent keys 0.001 (0.002 at 100,000 quotes). Half or twice of a constant changes 0.001, of
  // FIRST_LETTER 0.013.

  private static final double USUAL = 1;

  /// Relative likelihood of a rare typo.
  private static final double UNUSUAL = 0.15;

  /// An inserted letter whose key is adjacent to that of the letter before or after it.
  private static final double STRAY = (USUAL + UNUSUAL) / 2;

  /// Relative likelihood of two edits. Chosen by hand; no test tells 0.08 from half or twice of it.
  private static final double TWO_EDITS = 0.08;

  /// Factor for a typo in the first letter, which is rare. Such a typo in a word of up to five
  /// letters is never sure.
  private static final double FIRST_LETTER = 0.6;

  /// Letter rows of a QWERTY keyboard, each half a key to the right of the one above.
  private static final String[] KEYBOARD = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private TypoModel() {}

  /// Whether a correction needs no other words to confirm it.
  static boolean isSure(CharSequence written, double likeness, int edits) {
    int letters = written.length();
    return edits == 1
        ? letters > 5 || likeness > FIRST_LETTER
        : letters > 7 && likeness >= TWO_EDITS;
  }

  /// The likelihood that `written` was typed for `meant`, relative to a common typo, 0 to 1.
  ///
  /// @param edits their edit distance, 1 or 2
  static double of(CharSequence written, CharSequence meant, int edits) {
    int at = 0;
    int shorter = Math.min(written.length(), meant.length());
    while (at < shorter && written.charAt(at) == meant.charAt(at)) {
      at++;
    }
    if (edits == 2) {
      return at == 0 ? TWO_EDITS / 4 : TWO_EDITS;
    }
    return slip(written, meant, at) * (at == 0 ? FIRST_LETTER : 1);
  }

  private static double slip(CharSequence written, CharSequence meant, int at) {
    if (written.length() < meant.length()) {
      return USUAL;
    }
    return written.length() > meant.length() ? inserted(written, at) : replaced(written, meant, at);
  }

  private static double inserted(CharSequence written, int at) {
    char typed = written.charAt(at);
    if (at > 0 && typed == written.charAt(at - 1)) {
      return USUAL;
    }
    boolean beside =
        (at > 0 && areNeighbours(typed, written.charAt(at - 1)))
            || (at + 1 < written.length() && areNeighbours(typed, written.charAt(at + 1)));
    return beside ? STRAY : UNUSUAL;
  }

  private static double replaced(CharSequence written, CharSequence meant, int at) {
    boolean swapped =
        at + 1 < meant.length()
            && written.charAt(at) == meant.charAt(at + 1)
            && written.charAt(at + 1) == meant.charAt(at);
    return swapped || areNeighbours(written.charAt(at), meant.charAt(at)) ? USUAL : UNUSUAL;
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
