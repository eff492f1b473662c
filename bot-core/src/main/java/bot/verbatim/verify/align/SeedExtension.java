package bot.verbatim.verify.align;

import bot.verbatim.verify.word.CompoundWords;
import bot.verbatim.verify.word.IntList;
import bot.verbatim.verify.word.RepeatedWords;

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

  /// Steps of all extensions of a check after which none begins: a tenth of a second or two. Chosen
  /// by hand.
  private static final int BUDGET = 4_000_000;

  private final SourceIndex index;
  private final QuoteTokens quote;
  private final CompoundWords joins;
  private final IntList quoteAt = new IntList();
  private final IntList sourceAt = new IntList();
  private final IntList parents = new IntList();
  private final IntList kinds = new IntList();
  private final IntList open = new IntList();
  private int direction = 1;
  private int end;
  private int spent;

  SeedExtension(SourceIndex index, QuoteTokens quote) {
    this.index = index;
    this.quote = quote;
    this.joins = new CompoundWords(index.words, quote.words);
  }

  /// The kinds of step by which a node was reached.
  private static final int SKIP = 0;

  private static final int MATCH = 1;
  private static final int JOIN = 2;
  private static final int SPLIT = 3;
  private static final int BOTH = 4;

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
    clear();
    push(word, place, -1, SKIP);
    int best = 0;
    int bestWord = word;
    int most = spent >= BUDGET ? 0 : MOST_STEPS + STEPS_A_WORD * Math.abs(limit - word);
    for (int steps = 0; open.size() > 0 && steps < most; steps++) {
      spent++;
      int node = open.last();
      open.removeLast();
      int at = quoteAt.get(node);
      boolean further = (at - bestWord) * direction > 0;
      if ((further && kinds.get(node) != SKIP) || at == limit) {
        best = node;
        bestWord = at;
        if (at == limit) {
          break;
        }
      }
      step(node, at, sourceAt.get(node));
    }
    note(best, first, last);
    return bestWord;
  }

  private void step(int node, int word, int place) {
    skipOptional(node, word, place, quote.words.afterOptional(word, direction), place);
    if (quote.repeats.any(word)) {
      skipRepeats(node, word, place, true);
    }
    if (place < 0 || place >= index.words.count()) {
      return;
    }
    skipOptional(node, word, place, word, index.words.afterOptional(place, direction));
    if (index.repeats.any(place)) {
      skipRepeats(node, word, place, false);
    }
    if (quote.matches(word, index.words.number(place))) {
      push(word + direction, place + direction, node, MATCH);
      return;
    }
    if (joins.sourceJoins(word, place, direction)) {
      push(word + direction, place + 2 * direction, node, JOIN);
    }
    if (joins.bothBreak(word, place, direction)) {
      push(word + 2 * direction, place + 2 * direction, node, BOTH);
    }
    if (joins.quoteJoins(word, place, direction)) {
      push(word + 2 * direction, place + direction, node, SPLIT);
    }
  }

  private void skipOptional(int node, int word, int place, int toWord, int toPlace) {
    if (toWord != word || toPlace != place) {
      push(toWord, toPlace, node, SKIP);
    }
  }

  private void skipRepeats(int node, int word, int place, boolean inQuote) {
    boolean met = kinds.get(node) != SKIP || parents.get(node) < 0;
    for (int length = RepeatedWords.LONGEST; length >= 1; length--) {
      if (inQuote && quote.repeats.at(word, length, direction, met)) {
        push(CompoundWords.after(quote.words, word, length, direction), place, node, SKIP);
      } else if (!inQuote && index.repeats.at(place, length, direction, met)) {
        push(word, CompoundWords.after(index.words, place, length, direction), node, SKIP);
      }
    }
  }

  private void push(int word, int place, int parent, int kind) {
    if ((end - word) * direction < 0) {
      return;
    }
    quoteAt.add(word);
    sourceAt.add(place);
    parents.add(parent);
    kinds.add(kind);
    open.add(quoteAt.size() - 1);
  }

  private void clear() {
    for (IntList list : new IntList[] {quoteAt, sourceAt, parents, kinds, open}) {
      list.clear();
    }
  }

  /// Backtracks from the furthest node and records the matched words of the source.
  private void note(int best, int[] first, int[] last) {
    for (int node = best; parents.get(node) >= 0; node = parents.get(node)) {
      int before = parents.get(node);
      int word = quoteAt.get(before);
      int place = sourceAt.get(before);
      switch (kinds.get(node)) {
        case MATCH -> set(word, place, place, first, last);
        case JOIN ->
            set(
                word,
                Math.min(place, place + direction),
                Math.max(place, place + direction),
                first,
                last);
        case BOTH -> {
          set(word, place, place, first, last);
          set(word + direction, place + direction, place + direction, first, last);
        }
        case SPLIT -> {
          set(word, place, place, first, last);
          set(word + direction, place, place, first, last);
        }
        default -> {}
      }
    }
  }

  private static void set(int word, int from, int to, int[] first, int[] last) {
    first[word] = from;
    last[word] = to;
  }
}
