package bot.verbatim.search.lucene.spelling;

/// How likely it is that somebody who meant one word wrote another that is one edit away: fingers
/// swap letters, leave one out, strike one twice or hit the key beside it; other slips are rare.
final class TypoModel {

  // Tuned on 600 judged queries over 7,448 quotes: all slips alike cost 0.015 MRR@10, no keyboard
  // 0.001 (0.002 at 100,000). Half or twice of a constant changes 0.001, of FIRST_LETTER 0.013.

  private static final double USUAL = 1;
  private static final double UNUSUAL = 0.15;

  /// A letter too many, of a key beside its neighbour's: halfway between.
  private static final double STRAY = (USUAL + UNUSUAL) / 2;

  /// Chosen by hand; no test tells it from half or twice of it.
  private static final double TWO_EDITS = 0.08;

  /// People seldom miss the first letter. Such a slip in a word of up to five letters is never
  /// sure.
  private static final double FIRST_LETTER = 0.6;

  /// The rows of a keyboard, each half a key to the right of the one above.
  private static final String[] KEYBOARD = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private TypoModel() {}

  /// Whether a word can be taken for what was meant without others that confirm it.
  static boolean isSure(CharSequence written, double likeness, int edits) {
    int letters = written.length();
    return edits == 1
        ? letters > 5 || likeness > FIRST_LETTER
        : letters > 7 && likeness >= TWO_EDITS;
  }

  /// The likelihood that this was written for that, relative to the usual slips, from 0 to 1.
  ///
  /// @param edits how many edits lie between them, 1 or 2
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
