package bot.verbatim.verify.word;

/// Whether a text has punctuation and apostrophes.
///
/// @param punctuated whether punctuation separates its sentences
/// @param apostrophes whether contractions keep their apostrophe
public record TextStyle(boolean punctuated, boolean apostrophes) {

  /// Minimum number of words to detect the style. Chosen by hand.
  private static final int TOO_SHORT_TO_TELL = 40;

  /// A punctuated text has at least one punctuation mark in this many words. Chosen by hand.
  private static final int WORDS_PER_SIGN = 40;

  /// Detects the style; a text too short to tell is assumed to have punctuation and apostrophes.
  ///
  /// @param isExcerpt whether to judge by however few words there are
  public static TextStyle of(Tokens words, boolean isExcerpt) {
    if (!isExcerpt && words.count() < TOO_SHORT_TO_TELL) {
      return new TextStyle(true, true);
    }
    int signs = 0;
    boolean apostrophes = false;
    for (int at = 0; at < words.count(); at++) {
      boolean blockStart = words.is(at, Tokens.BLOCK_START);
      signs += words.is(at, Tokens.AFTER_PUNCTUATION) && !blockStart ? 1 : 0;
      for (int c = words.start(at); !apostrophes && c < words.end(at); c++) {
        apostrophes = WordForm.isApostrophe(words.text.charAt(c));
      }
    }
    return new TextStyle((long) signs * WORDS_PER_SIGN >= words.count(), apostrophes);
  }
}
