package bot.verbatim.verify;

/// Decides whether two places of a source are near enough to belong to one thought: at most [#NEAR]
/// words between them, or [#PARAGRAPH] within one paragraph. A sentence of speech has some twenty
/// words; three of them left out still leave an answer to the same question.
final class Reach {

  static final int NEAR = 60;
  static final int PARAGRAPH = 150;

  private Reach() {}

  /// @param end the word after the first place
  /// @param start the first word of the second place
  static boolean isOneThought(SourceIndex index, int end, int start) {
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
  static boolean isOneThought(SourceIndex index, Hit one, Hit other) {
    return one.start() <= other.start()
        ? isOneThought(index, one.end(), other.start())
        : isOneThought(index, other.end(), one.start());
  }
}
