package bot.verbatim.verify.align;

import bot.verbatim.verify.word.Tokens;

/// Decides whether two places of a source are near enough to belong to one thought: at most [#NEAR]
/// words between them, or [#PARAGRAPH] within one paragraph. A sentence of speech has some twenty
/// words; three of them left out still leave an answer to the same question.
public final class Proximity {

  public static final int NEAR = 60;
  public static final int PARAGRAPH = 150;

  private Proximity() {}

  /// Whether two places are near enough to belong to one thought.
  ///
  /// @param end the word after the first place
  /// @param start the first word of the second place
  public static boolean isOneThought(SourceIndex index, int end, int start) {
    if (start < end) {
      return end - start <= NEAR;
    }
    int gap = 0;
    boolean paragraph = true;
    for (int at = end; at <= start && at < index.words.count(); at++) {
      paragraph &= !index.words.is(at, Tokens.BLOCK_START);
      gap += at < start && !index.words.is(at, Tokens.OPTIONAL) ? 1 : 0;
      if (gap > PARAGRAPH) {
        return false;
      }
    }
    return gap <= NEAR || paragraph;
  }

  /// Whether two stretches of the source are near, whichever comes first.
  public static boolean isOneThought(SourceIndex index, WordAlignment one, WordAlignment other) {
    return one.start() <= other.start()
        ? isOneThought(index, one.end(), other.start())
        : isOneThought(index, other.end(), one.start());
  }
}
