package bot.verbatim.verify.verdict;

import bot.verbatim.verify.Finding;
import bot.verbatim.verify.align.SourceIndex;
import bot.verbatim.verify.align.WordAlignment;
import bot.verbatim.verify.word.Tokens;
import bot.verbatim.verify.word.WordClasses;
import java.util.List;

/// Marks for a cut before a quote's first word or after its last: what the same sentence of the
/// source has there may deny the rest or be its condition.
final class EdgeCuts {

  /// No further than this, where sentences do not end.
  private static final int LONGEST = 40;

  private static final int SENTENCE = Tokens.AFTER_STOP | Tokens.BLOCK_START;

  private EdgeCuts() {}

  /// Notes what such cuts leave out.
  ///
  /// @return whether there was anything to note
  static boolean remarks(
      CheckContext check, WordAlignment first, WordAlignment last, List<Finding> findings) {
    int before = findings.size();
    SourceIndex index = check.index;
    if (check.quote.opensWithCut()) {
      int start = first.start();
      while (first.start() - start < LONGEST && goesOn(index, start)) {
        start--;
      }
      remarks(index.words, start, first.start(), findings);
    }
    if (check.quote.closesWithCut() && !index.hasPointsAfter(last.end() - 1)) {
      int end = last.end();
      while (end - last.end() < LONGEST && end < index.words.count() && goesOn(index, end)) {
        end++;
      }
      remarks(index.words, last.end(), end, findings);
    }
    return findings.size() > before;
  }

  private static boolean goesOn(SourceIndex index, int word) {
    return word > 0 && !index.words.is(word, SENTENCE) && index.turn(word - 1) == index.turn(word);
  }

  private static void remarks(Tokens words, int from, int to, List<Finding> findings) {
    boolean denied = false;
    boolean conditional = false;
    for (int word = from; word < to; word++) {
      if (!denied && WordClasses.turnsRound(words, word)) {
        findings.add(new Finding(Finding.Kind.CUT_DROPS_NEGATION, words.written(word)));
        denied = true;
      }
      if (!conditional && WordClasses.isCondition(words.form(word))) {
        findings.add(new Finding(Finding.Kind.CUT_DROPS_CONDITION, words.written(word)));
        conditional = true;
      }
    }
  }
}
