package bot.verbatim.verify.verdict;

import bot.verbatim.verify.Finding;
import bot.verbatim.verify.align.SourceIndex;
import bot.verbatim.verify.align.WordAlignment;
import bot.verbatim.verify.word.Tokens;
import bot.verbatim.verify.word.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds a negation omitted at the edge of a quote, which reverses the sentence though all its
/// other words are kept: `Not all labs are careful` quoted as `All labs are careful`.
///
/// Only a negation directly beside the quote counts, if it begins or ends a sentence or clause, or
/// `refuse to` and the like. Others before the quote (`I don't think that …`) only add a finding,
/// for the reader of the passage to judge.
final class OmittedNegation {

  /// Minimum number of words of a quote to check. Chosen by hand.
  private static final int SHORTEST = 2;

  /// Maximum distance in words at which a negation before the quote is reported. Chosen by hand.
  private static final int NEAR = 4;

  private static final Set<String> JOINING = Set.of("and", "but", "so", "because");

  private OmittedNegation() {}

  static boolean isIn(CheckContext check, WordAlignment hit) {
    return !differences(check, List.of(), hit).isEmpty();
  }

  /// The given differences of a match, and the negations omitted at its edges.
  static List<WordDifference> differences(
      CheckContext check, List<WordDifference> inside, WordAlignment hit) {
    if (check.quote.count() < SHORTEST) {
      return inside;
    }
    List<WordDifference> all = new ArrayList<>(inside);
    int before = before(check.index, hit);
    int after = after(check.index, hit);
    if (before >= 0) {
      all.addFirst(leftOut(check.index, before));
    }
    if (after >= 0) {
      all.addLast(leftOut(check.index, after));
    }
    return all;
  }

  private static WordDifference leftOut(SourceIndex index, int word) {
    return new WordDifference(false, "", index.words.written(word));
  }

  /// Adds a finding for a negation a few words before the match, in the same clause; only in
  /// punctuated text.
  static void remark(CheckContext check, WordAlignment hit, List<Finding> findings) {
    SourceIndex index = check.index;
    int word = hit.start();
    while (index.punctuated && hit.start() - word < NEAR && index.continuesClause(word)) {
      word--;
      if (WordClasses.turnsRound(index.words, word)) {
        String before = DifferenceList.cut(index.words, word, hit.start());
        findings.add(new Finding(Finding.Kind.NEGATION_CHANGED, before));
        return;
      }
    }
  }

  /// The index of the negation just before the match that governs it, or -1.
  private static int before(SourceIndex index, WordAlignment hit) {
    Tokens words = index.words;
    int word = hit.start() - 1;
    if (!index.continuesClause(hit.start())) {
      return -1;
    }
    if (WordClasses.turnsRound(words, word)) {
      return beginsClause(index, word) ? word : -1;
    }
    boolean link = words.form(word).equals("to") || words.form(word).equals("that");
    boolean refused =
        link && index.continuesClause(word) && WordClasses.REFUSALS.contains(words.form(word - 1));
    return refused ? word - 1 : -1;
  }

  /// Whether a word begins a sentence, or a clause after `and` and the like.
  private static boolean beginsClause(SourceIndex index, int word) {
    Tokens words = index.words;
    if (word == 0 || words.is(word, Tokens.AFTER_STOP | Tokens.BLOCK_START)) {
      return true;
    }
    return JOINING.contains(words.form(word - 1)) && words.is(word - 1, Tokens.AFTER_PUNCTUATION);
  }

  /// The index of the negation that ends the sentence just after the match, or -1.
  private static int after(SourceIndex index, WordAlignment hit) {
    Tokens words = index.words;
    int word = hit.end();
    int mark = Tokens.AFTER_PUNCTUATION | Tokens.BLOCK_START;
    boolean lost =
        index.continuesClause(word)
            && WordClasses.NEGATIONS.contains(words.form(word))
            && (word + 1 == words.count() || words.is(word + 1, mark));
    return lost ? word : -1;
  }
}
