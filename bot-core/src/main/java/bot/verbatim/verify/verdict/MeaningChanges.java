package bot.verbatim.verify.verdict;

import bot.verbatim.verify.Finding;
import bot.verbatim.verify.word.Tokenizer;
import bot.verbatim.verify.word.Tokens;
import bot.verbatim.verify.word.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds differences that change the meaning of a quote, and unmarked cuts.
final class MeaningChanges {

  /// Minimum number of omitted words to report as an unmarked cut. Chosen by hand.
  private static final int CUT = 3;

  private static final Set<Finding.Kind> REVERSING =
      Set.of(Finding.Kind.NEGATION_CHANGED, Finding.Kind.NUMBER_CHANGED, Finding.Kind.NAME_CHANGED);

  private MeaningChanges() {}

  static List<Finding> in(List<WordDifference> differences) {
    List<Finding> findings = new ArrayList<>();
    differences.stream()
        .filter(difference -> !difference.same())
        .forEach(difference -> add(difference, findings));
    return findings;
  }

  static boolean cutAgainstTheSource(List<Finding> findings) {
    return findings.stream().map(Finding::kind).anyMatch(REVERSING::contains);
  }

  private static void add(WordDifference difference, List<Finding> findings) {
    Tokens here = Tokenizer.cut(difference.quoted(), false);
    Tokens there = Tokenizer.cut(difference.inSource(), false);
    String detail = difference.inSource() + " → " + difference.quoted();
    if (negations(here) != negations(there)) {
      findings.add(new Finding(Finding.Kind.NEGATION_CHANGED, detail));
    }
    if (!numbers(here, all(here)).equals(numbers(there, all(there)))) {
      findings.add(new Finding(Finding.Kind.NUMBER_CHANGED, detail));
    }
    if (!names(here).equals(names(there))) {
      findings.add(new Finding(Finding.Kind.NAME_CHANGED, detail));
    }
    if (difference.quoted().isEmpty() && there.count() >= CUT) {
      findings.add(new Finding(Finding.Kind.UNMARKED_CUT, difference.inSource()));
    }
  }

  private static long negations(Tokens words) {
    return all(words).filter(word -> WordClasses.turnsRound(words, word)).count();
  }

  private static IntStream all(Tokens words) {
    return IntStream.range(0, words.count());
  }

  static Set<String> numbers(Tokens words, IntStream places) {
    return places
        .filter(word -> words.is(word, Tokens.NUMBER))
        .mapToObj(words::form)
        .collect(Collectors.toSet());
  }

  /// Capitalized words, without the first of several, which may be capitalized for other reasons.
  private static Set<String> names(Tokens words) {
    return names(words, all(words).skip(words.count() > 1 ? 1 : 0));
  }

  /// Capitalized words that are neither numbers nor function words.
  static Set<String> names(Tokens words, IntStream places) {
    return places
        .filter(word -> words.is(word, Tokens.CAPITAL) && !words.is(word, Tokens.NUMBER))
        .mapToObj(words::form)
        .filter(form -> !WordClasses.FUNCTION_WORDS.contains(form))
        .collect(Collectors.toSet());
  }
}
