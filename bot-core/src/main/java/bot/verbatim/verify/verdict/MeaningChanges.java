package bot.verbatim.verify.verdict;

import bot.verbatim.verify.Finding;
import bot.verbatim.verify.word.Tokenizer;
import bot.verbatim.verify.word.Tokens;
import bot.verbatim.verify.word.WordClasses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds differences that change the meaning of a quote, and unmarked cuts.
final class MeaningChanges {

  /// Minimum number of omitted words to report as an unmarked cut. Chosen by hand.
  private static final int CUT = 3;

  private MeaningChanges() {}

  static List<Finding> in(List<WordDifference> differences) {
    List<Finding> findings = new ArrayList<>();
    for (WordDifference difference : differences) {
      if (difference.kind() != WordDifference.Kind.SAME) {
        add(difference, findings);
      }
    }
    return findings;
  }

  static boolean cutAgainstTheSource(List<Finding> findings) {
    return findings.stream()
        .anyMatch(finding ->
            switch (finding.kind()) {
              case NEGATION_CHANGED, NUMBER_CHANGED, NAME_CHANGED -> true;
              default -> false;
            });
  }

  private static void add(WordDifference difference, List<Finding> findings) {
    Tokens here = words(difference.quoted());
    Tokens there = words(difference.inSource());
    String detail = difference.inSource() + " → " + difference.quoted();
    if (negations(here) != negations(there)) {
      findings.add(new Finding(Finding.Kind.NEGATION_CHANGED, detail));
    }
    if (!numbers(here).equals(numbers(there))) {
      findings.add(new Finding(Finding.Kind.NUMBER_CHANGED, detail));
    }
    if (!names(here).equals(names(there))) {
      findings.add(new Finding(Finding.Kind.NAME_CHANGED, detail));
    }
    if (difference.kind() == WordDifference.Kind.LEFT_OUT && there.count() >= CUT) {
      findings.add(new Finding(Finding.Kind.UNMARKED_CUT, difference.inSource()));
    }
  }

  private static Tokens words(String text) {
    return Tokenizer.cut(text, false);
  }

  private static long negations(Tokens words) {
    return IntStream.range(0, words.count())
        .filter(word -> WordClasses.turnsRound(words, word))
        .count();
  }

  private static Set<String> numbers(Tokens words) {
    Set<String> numbers = new HashSet<>();
    for (int word = 0; word < words.count(); word++) {
      if (words.is(word, Tokens.NUMBER)) {
        numbers.add(words.form(word));
      }
    }
    return numbers;
  }

  /// Capitalized words, without the first of several, which may be capitalized for other reasons.
  private static Set<String> names(Tokens words) {
    Set<String> names = new HashSet<>();
    for (int word = words.count() > 1 ? 1 : 0; word < words.count(); word++) {
      if (words.is(word, Tokens.CAPITAL)
          && !WordClasses.FUNCTION_WORDS.contains(words.form(word))
          && !words.is(word, Tokens.NUMBER)) {
        names.add(words.form(word));
      }
    }
    return names;
  }
}
