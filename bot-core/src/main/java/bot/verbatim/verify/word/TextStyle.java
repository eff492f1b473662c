package bot.verbatim.verify.word;

/// How carefully a text is written: with punctuation, with apostrophes.
///
/// @param punctuated whether sentences are told apart by punctuation
/// @param apostrophes whether contractions keep their apostrophe
public record TextStyle(boolean punctuated, boolean apostrophes) {

  private static final int TOO_SHORT_TO_TELL = 40;
  private static final int WORDS_PER_SIGN = 40;

  /// A text with fewer words than tell is taken for a carefully written one.
  public static TextStyle of(Tokens words) {
    return words.count() < TOO_SHORT_TO_TELL ? new TextStyle(true, true) : ofExcerpt(words);
  }

  /// As the words look, however few.
  public static TextStyle ofExcerpt(Tokens words) {
    int signs = 0;
    boolean apostrophes = false;
    for (int at = 0; at < words.count(); at++) {
      boolean blockStart = words.is(at, Tokens.BLOCK_START);
      signs += words.is(at, Tokens.AFTER_PUNCTUATION) && !blockStart ? 1 : 0;
      for (int place = words.start(at); place < words.end(at) && !apostrophes; place++) {
        apostrophes = WordForm.isApostrophe(words.text.charAt(place));
      }
    }
    return new TextStyle((long) signs * WORDS_PER_SIGN >= words.count(), apostrophes);
  }
}
