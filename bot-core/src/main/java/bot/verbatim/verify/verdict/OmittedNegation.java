package bot.verbatim.verify.verdict;

import bot.verbatim.verify.Finding;
import bot.verbatim.verify.align.SourceIndex;
import bot.verbatim.verify.align.WordAlignment;
import bot.verbatim.verify.word.Tokens;
import bot.verbatim.verify.word.WordClasses;
import java.util.ArrayList;
import java.util.List;

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

  private OmittedNegation() {}

  static boolean isIn(CheckContext check, WordAlignment hit) {
    return !differences(check, List.of(), hit).isEmpty();
  }

  /// The given differences of a match, and the negations omitted at its edges.
  static List<WordDifference> differences(
      CheckContext check, List<WordDifference> inside, WordAlignment hit) {
    List<WordDifference> all = new ArrayList<>(inside);
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

  private static WordDifference leftOut(SourceIndex index, int word) {
    return new WordDifference(WordDifference.Kind.LEFT_OUT, "", index.words.written(word));
  }

  /// Adds a finding for a negation a few words before the match, in the same clause; only in
  /// punctuated text.
  static void remark(CheckContext check, WordAlignment hit, List<Finding> findings) {
    SourceIndex index = check.index;
    int word = hit.start();
    while (index.punctuated && hit.start() - word < NEAR && goesOn(index, word)) {
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
    if (!goesOn(index, hit.start())) {
      return -1;
    }
    if (WordClasses.turnsRound(words, word)) {
      return beginsClause(index, word) ? word : -1;
    }
    boolean link = words.form(word).equals("to") || words.form(word).equals("that");
    boolean refused =
        link && goesOn(index, word) && WordClasses.REFUSALS.contains(words.form(word - 1));
    return refused ? word - 1 : -1;
  }

  /// Whether a word begins a sentence, or a clause after `and` and the like.
  private static boolean beginsClause(SourceIndex index, int word) {
    Tokens words = index.words;
    if (word == 0 || words.is(word, Tokens.AFTER_STOP | Tokens.BLOCK_START)) {
      return true;
    }
    boolean joins =
        switch (words.form(word - 1)) {
          case "and", "but", "so", "because" -> true;
          default -> false;
        };
    return joins && words.is(word - 1, Tokens.AFTER_PUNCTUATION);
  }

  /// Whether a word continues the clause of the one before.
  private static boolean goesOn(SourceIndex index, int word) {
    return word > 0
        && !index.words.is(word, Tokens.AFTER_PUNCTUATION | Tokens.BLOCK_START)
        && index.turn(word - 1) == index.turn(word);
  }

  /// The index of the negation that ends the sentence just after the match, or -1.
  private static int after(SourceIndex index, WordAlignment hit) {
    Tokens words = index.words;
    int word = hit.end();
    int mark = Tokens.AFTER_PUNCTUATION | Tokens.BLOCK_START;
    boolean lost =
        word < words.count()
            && WordClasses.NEGATIONS.contains(words.form(word))
            && !words.is(word, mark)
            && (word + 1 == words.count() || words.is(word + 1, mark))
            && index.turn(word) == index.turn(hit.end() - 1);
    return lost ? word : -1;
  }
}
