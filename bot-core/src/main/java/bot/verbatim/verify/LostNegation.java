package bot.verbatim.verify;

import java.util.ArrayList;
import java.util.List;

/// Finds the negation that a quote leaves out at its edge, so that a sentence is turned round
/// though all its other words are kept: `Not all labs are careful` as `All labs are careful`.
///
/// Only a negation that begins or ends a sentence counts, with nothing between it and the quote.
/// Words out of the middle of a sentence may be anybody's `I don't think that …`; those are for the
/// reader of the passage to judge.
final class LostNegation {

  private static final int SHORTEST = 3;

  private LostNegation() {}

  static boolean isIn(Check check, Hit hit) {
    return !differences(check, List.of(), hit).isEmpty();
  }

  /// The differences of a hit together with the negations lost at its edges.
  static List<Difference> differences(Check check, List<Difference> inside, Hit hit) {
    List<Difference> all = new ArrayList<>(inside);
    int before = before(check.index, hit);
    int after = after(check.index, hit);
    if (check.quote.count() >= SHORTEST && before >= 0) {
      all.addFirst(leftOut(check.index, before));
    }
    if (check.quote.count() >= SHORTEST && after >= 0) {
      all.addLast(leftOut(check.index, after));
    }
    return List.copyOf(all);
  }

  private static Difference leftOut(SourceIndex index, int word) {
    return new Difference(Difference.Kind.LEFT_OUT, "", index.words.written(word));
  }

  /// The negation that begins the sentence just before the hit, or -1.
  private static int before(SourceIndex index, Hit hit) {
    Tokens words = index.words;
    int word = hit.start() - 1;
    boolean lost =
        word >= 0
            && WordClasses.isNegation(words.form(word))
            && (words.is(word, Tokens.AFTER_STOP | Tokens.BLOCK_START) || word == 0)
            && !words.is(hit.start(), Tokens.AFTER_PUNCTUATION | Tokens.BLOCK_START)
            && index.turn(word) == index.turn(hit.start());
    return lost ? word : -1;
  }

  /// The negation that ends the sentence just after the hit, or -1.
  private static int after(SourceIndex index, Hit hit) {
    Tokens words = index.words;
    int word = hit.end();
    int mark = Tokens.AFTER_PUNCTUATION | Tokens.BLOCK_START;
    boolean lost =
        word < words.count()
            && WordClasses.isNegation(words.form(word))
            && !words.is(word, mark)
            && (word + 1 == words.count() || words.is(word + 1, mark))
            && index.turn(word) == index.turn(hit.end() - 1);
    return lost ? word : -1;
  }
}
