package bot.verbatim.verify.align;

import bot.verbatim.text.WorkBudget;
import bot.verbatim.verify.word.CompoundWords;
import bot.verbatim.verify.word.RepeatedWords;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Extends a match of quote and source from a shared word for as long as the words are equal. It
/// may skip optional words and repeated words, and join a word split in two; nothing else.
///
/// This is the "extend" of seed-and-extend (Altschul et al., "Basic local alignment search tool",
/// 1990) over words, with a list of free steps instead of scores: BLAST extends through mismatches
/// until the score drops; this ends at the first mismatch.
final class SeedExtension {

  /// Maximum number of steps of one extension, plus some per word: only repetitive texts need more.
  /// Chosen by hand.
  private static final int MOST_STEPS = 256;

  /// Additional steps of one extension per word of the quote. Chosen by hand.
  private static final int STEPS_A_WORD = 8;

  private final SourceIndex index;
  private final QuoteTokens quote;
  private final CompoundWords joins;
  private final Deque<Node> open = new ArrayDeque<>();
  private int direction = 1;
  private int end;
  private final WorkBudget budget;

  SeedExtension(SourceIndex index, QuoteTokens quote, WorkBudget budget) {
    this.budget = budget;
    this.index = index;
    this.quote = quote;
    this.joins = new CompoundWords(index.words, quote.words);
  }

  /// The kinds of step by which a node is reached.
  private enum Step {
    SKIP,
    MATCH,
    JOIN,
    SPLIT,
    BOTH
  }

  /// The words of quote and source that come next, and the node before.
  private record Node(int word, int place, @Nullable Node before, Step step) {}

  /// Extends in one direction to the limit in the quote, or as far as the words are equal.
  ///
  /// @param towards 1 to the right, -1 to the left
  /// @param limit the first index of the quote beyond the range, in that direction
  /// @param first receives the first source word matched by each word of the quote
  /// @param last receives the last one
  /// @return the first index of the quote that was not reached
  int extend(int word, int place, int towards, int limit, int[] first, int[] last) {
    direction = towards;
    end = limit;
    open.clear();
    Node best = new Node(word, place, null, Step.SKIP);
    open.push(best);
    int most = MOST_STEPS + STEPS_A_WORD * Math.abs(limit - word);
    for (int steps = 0; !open.isEmpty() && steps < most; steps++) {
      budget.spend(1);
      Node node = open.pop();
      boolean further = (node.word() - best.word()) * direction > 0;
      if ((further && node.step() != Step.SKIP) || node.word() == limit) {
        best = node;
      }
      if (node.word() == limit) {
        break;
      }
      step(node, node.word(), node.place());
    }
    note(best, first, last);
    return best.word();
  }

  private void step(Node node, int word, int place) {
    skipOptional(node, quote.words.afterOptional(word, direction), place);
    if (quote.repeats.any(word)) {
      skipRepeats(node, word, place, true);
    }
    if (place < 0 || place >= index.words.count()) {
      return;
    }
    skipOptional(node, word, index.words.afterOptional(place, direction));
    if (index.repeats.any(place)) {
      skipRepeats(node, word, place, false);
    }
    if (quote.matches(word, index.words.number(place))) {
      push(word + direction, place + direction, node, Step.MATCH);
      return;
    }
    if (joins.sourceJoins(word, place, direction)) {
      push(word + direction, place + 2 * direction, node, Step.JOIN);
    }
    if (joins.bothBreak(word, place, direction)) {
      push(word + 2 * direction, place + 2 * direction, node, Step.BOTH);
    }
    if (joins.quoteJoins(word, place, direction)) {
      push(word + 2 * direction, place + direction, node, Step.SPLIT);
    }
  }

  private void skipOptional(Node node, int toWord, int toPlace) {
    if (toWord != node.word() || toPlace != node.place()) {
      push(toWord, toPlace, node, Step.SKIP);
    }
  }

  private void skipRepeats(Node node, int word, int place, boolean inQuote) {
    boolean met = node.step() != Step.SKIP || node.before() == null;
    for (int length = RepeatedWords.LONGEST; length >= 1; length--) {
      if (inQuote && quote.repeats.at(word, length, direction, met)) {
        push(CompoundWords.after(quote.words, word, length, direction), place, node, Step.SKIP);
      } else if (!inQuote && index.repeats.at(place, length, direction, met)) {
        push(word, CompoundWords.after(index.words, place, length, direction), node, Step.SKIP);
      }
    }
  }

  private void push(int word, int place, Node before, Step step) {
    if ((end - word) * direction >= 0) {
      open.push(new Node(word, place, before, step));
    }
  }

  /// Backtracks from the furthest node and records the matched words of the source.
  private void note(Node best, int[] first, int[] last) {
    Node node = best;
    for (Node before = node.before(); before != null; node = before, before = node.before()) {
      if (node.step() == Step.SKIP) {
        continue;
      }
      int word = before.word();
      int place = before.place();
      int next = place + direction;
      first[word] = node.step() == Step.JOIN ? Math.min(place, next) : place;
      last[word] = node.step() == Step.JOIN ? Math.max(place, next) : place;
      if (node.step() == Step.BOTH || node.step() == Step.SPLIT) {
        first[word + direction] = node.step() == Step.BOTH ? next : place;
        last[word + direction] = first[word + direction];
      }
    }
  }
}
