package bot.verbatim.verify.verdict;

import bot.verbatim.verify.Finding;
import bot.verbatim.verify.align.SourceIndex;
import bot.verbatim.verify.align.WordAlignment;
import bot.verbatim.verify.word.Tokens;
import bot.verbatim.verify.word.WordClasses;
import java.util.List;

/// Checks cuts marked before the first word of a quote or after its last: the rest of the sentence
/// may hold a negation or a condition.
final class EdgeCuts {

  /// Maximum number of words searched on each side, for texts without sentence ends. Chosen by
  /// hand.
  private static final int LONGEST = 40;

  private EdgeCuts() {}

  /// Adds findings for negations and conditions that such cuts leave out.
  ///
  /// @return whether any finding was added
  static boolean remarks(
      CheckContext check, WordAlignment first, WordAlignment last, List<Finding> findings) {
    int before = findings.size();
    SourceIndex index = check.index;
    if (check.quote.opensWithCut()) {
      int start = first.start();
      while (first.start() - start < LONGEST && index.continuesSentence(start)) {
        start--;
      }
      remarks(index.words, start, first.start(), findings);
    }
    if (check.quote.closesWithCut() && !index.hasPointsAfter(last.end() - 1)) {
      int end = last.end();
      while (end - last.end() < LONGEST && index.continuesSentence(end)) {
        end++;
      }
      remarks(index.words, last.end(), end, findings);
    }
    return findings.size() > before;
  }

  private static void remarks(Tokens words, int from, int to, List<Finding> findings) {
    boolean denied = false;
    boolean conditional = false;
    for (int word = from; word < to; word++) {
      if (!denied && WordClasses.turnsRound(words, word)) {
        findings.add(new Finding(Finding.Kind.CUT_DROPS_NEGATION, words.written(word)));
        denied = true;
      }
      if (!conditional && WordClasses.CONDITIONS.contains(words.form(word))) {
        findings.add(new Finding(Finding.Kind.CUT_DROPS_CONDITION, words.written(word)));
        conditional = true;
      }
    }
  }
}
