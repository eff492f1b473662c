package bot.verbatim.verify.align;

import bot.verbatim.verify.word.Tokens;

/// Decides whether two positions of a source are close enough to be quoted as one statement: at
/// most [#NEAR] words apart, or [#PARAGRAPH] within one paragraph.
public final class Proximity {

  /// Maximum distance in words: three sentences of speech, of some twenty words each, which left
  /// out still leave an answer to the same question. Chosen by hand.
  public static final int NEAR = 60;

  /// Maximum distance in words within one paragraph. Chosen by hand.
  public static final int PARAGRAPH = 150;

  /// The same, optional words included, which do not count otherwise. Chosen by hand.
  private static final int FURTHEST = 2_000;

  private Proximity() {}

  /// Whether two positions are close enough to be quoted as one statement.
  ///
  /// @param end the index after the last word of the first
  /// @param start the index of the first word of the second
  public static boolean isOneThought(SourceIndex index, int end, int start) {
    if (start < end) {
      return end - start <= NEAR;
    }
    if (start - end > FURTHEST) {
      return false;
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

  /// The same for two alignments, whichever comes first in the source.
  public static boolean isOneThought(SourceIndex index, WordAlignment one, WordAlignment other) {
    return one.start() <= other.start()
        ? isOneThought(index, one.end(), other.start())
        : isOneThought(index, other.end(), one.start());
  }
}
