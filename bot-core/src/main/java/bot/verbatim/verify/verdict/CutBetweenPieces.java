package bot.verbatim.verify.verdict;

import bot.verbatim.verify.Finding;
import bot.verbatim.verify.align.Proximity;
import bot.verbatim.verify.align.QuoteTokens;
import bot.verbatim.verify.align.WordAlignment;
import bot.verbatim.verify.word.Tokens;
import bot.verbatim.verify.word.WordClasses;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The gap between two kept pieces: the words that the quote inserts, in brackets, and the source's
/// words that it cuts.
final class CutBetweenPieces {

  /// Maximum number of source words that brackets may replace without a cut mark. Chosen by hand.
  private static final int REPLACED = 15;

  /// Maximum number of cut words that count as inside one clause, where an omitted negation
  /// reverses the sense. Chosen by hand.
  private static final int CLAUSE = 8;

  private final CheckContext check;
  private final WordAlignment before;
  private final WordAlignment after;
  private final List<Integer> cut;
  private final List<Integer> putIn;
  private final boolean marked;

  CutBetweenPieces(CheckContext check, WordAlignment before, WordAlignment after) {
    this.check = check;
    this.before = before;
    this.after = after;
    this.cut =
        IntStream.range(before.end(), after.start())
            .filter(place -> !check.index.words.is(place, Tokens.OPTIONAL))
            .boxed()
            .toList();
    this.putIn = IntStream.range(before.to(), after.from()).boxed().toList();
    this.marked =
        IntStream.rangeClosed(before.to(), after.from())
            .filter(check.quote::isCutBefore)
            .anyMatch(word ->
                !check.quote.isBareCutBefore(word)
                    || !check.index.hasPointsAfter(before.end() - 1));
  }

  /// Whether marks and brackets account for all changes in the gap.
  boolean isFair() {
    if (after.start() < before.end()
        || !Proximity.isOneThought(check.index, before.end(), after.start())
        || (!marked && cut.size() > (areSourcesBrackets() ? 0 : REPLACED))) {
      return false;
    }
    boolean denies = putsInNegation();
    boolean denied = cut.stream().anyMatch(this::cutsNegation);
    boolean reverses = denies ? !denied : denied && (!marked || isInsideClause());
    return !reverses && !changesNumber() && !changesName();
  }

  /// Whether the inserted words are those bracketed in the source, too; such brackets replace
  /// nothing.
  private boolean areSourcesBrackets() {
    Tokens words = check.index.words;
    List<String> there =
        IntStream.range(before.end(), after.start())
            .filter(place -> words.is(place, Tokens.BRACKETED))
            .mapToObj(words::form)
            .toList();
    return check.quote.words.forms(before.to(), after.from()).toList().equals(there);
  }

  /// Whether brackets before the first piece and after the last neither hold a negation nor replace
  /// one.
  static boolean isFairAtTheEnds(CheckContext check, WordAlignment start, WordAlignment end) {
    List<QuoteTokens.Piece> pieces = check.quote.pieces();
    int first = pieces.getFirst().from();
    int last = pieces.getLast().to();
    Tokens quoted = check.quote.words;
    boolean denies =
        Stream.concat(quoted.forms(0, first), quoted.forms(last, quoted.count()))
            .anyMatch(WordClasses.NEGATIONS::contains);
    Tokens words = check.index.words;
    boolean hidesBefore = first > 0 && start.start() > 0 && isDenied(words, start.start() - 1, 1);
    boolean hidesAfter = last < check.quote.count() && end.end() < words.count();
    return !denies && !hidesBefore && !(hidesAfter && isDenied(words, end.end(), 0));
  }

  /// Whether a word is a negation directly beside the kept words.
  private static boolean isDenied(Tokens words, int word, int next) {
    return WordClasses.NEGATIONS.contains(words.form(word))
        && !words.is(word + next, Tokens.AFTER_PUNCTUATION | Tokens.BLOCK_START);
  }

  void remarks(List<Finding> findings) {
    Tokens words = check.index.words;
    cut.stream()
        .filter(this::cutsNegation)
        .findFirst()
        .filter(_ -> !putsInNegation())
        .ifPresent(place ->
            findings.add(new Finding(Finding.Kind.CUT_DROPS_NEGATION, words.written(place))));
    cut.stream()
        .filter(place -> WordClasses.CONDITIONS.contains(words.form(place)))
        .findFirst()
        .ifPresent(place ->
            findings.add(new Finding(Finding.Kind.CUT_DROPS_CONDITION, words.written(place))));
  }

  private boolean putsInNegation() {
    return check
        .quote
        .words
        .forms(before.to(), after.from())
        .anyMatch(WordClasses.NEGATIONS::contains);
  }

  private boolean cutsNegation(int place) {
    return WordClasses.turnsRound(check.index.words, place);
  }

  /// Whether the cut is inside one clause: then a negation in it governs the words that are left.
  private boolean isInsideClause() {
    Tokens words = check.index.words;
    boolean aside =
        words.is(cut.getFirst(), Tokens.AFTER_PUNCTUATION)
            && words.is(after.start(), Tokens.AFTER_PUNCTUATION);
    return cut.size() <= CLAUSE
        && !aside
        && IntStream.rangeClosed(before.end(), after.start())
            .noneMatch(place -> words.is(place, Tokens.AFTER_STOP | Tokens.BLOCK_START));
  }

  private boolean changesNumber() {
    Set<String> there = MeaningChanges.numbers(check.index.words, places(cut));
    Set<String> here = MeaningChanges.numbers(check.quote.words, places(putIn));
    return !there.isEmpty() && !here.isEmpty() && !there.containsAll(here);
  }

  private boolean changesName() {
    Set<String> there = names(check.index.words, cut);
    Set<String> here = names(check.quote.words, putIn);
    return !there.isEmpty() && !here.isEmpty() && Collections.disjoint(here, there);
  }

  /// Probable names: capitalized words in the middle of a sentence or in brackets.
  private static Set<String> names(Tokens words, List<Integer> places) {
    return MeaningChanges.names(
        words,
        places(places)
            .filter(word ->
                !words.is(word, Tokens.AFTER_STOP | Tokens.BLOCK_START)
                    || words.is(word, Tokens.BRACKETED)));
  }

  private static IntStream places(List<Integer> words) {
    return words.stream().mapToInt(Integer::intValue);
  }
}
