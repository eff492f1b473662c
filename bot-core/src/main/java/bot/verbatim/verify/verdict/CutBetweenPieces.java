package bot.verbatim.verify.verdict;

import bot.verbatim.verify.Finding;
import bot.verbatim.verify.align.Proximity;
import bot.verbatim.verify.align.QuoteTokens;
import bot.verbatim.verify.align.WordAlignment;
import bot.verbatim.verify.word.Tokens;
import bot.verbatim.verify.word.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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
  private final List<Integer> cut = new ArrayList<>();
  private final List<Integer> putIn = new ArrayList<>();
  private final boolean marked;

  CutBetweenPieces(CheckContext check, WordAlignment before, WordAlignment after) {
    this.check = check;
    this.before = before;
    this.after = after;
    for (int place = before.end(); place < after.start(); place++) {
      if (!check.index.words.is(place, Tokens.OPTIONAL)) {
        cut.add(place);
      }
    }
    boolean cutMark = false;
    for (int word = before.to(); word <= after.from(); word++) {
      boolean sourcesOwn =
          check.quote.isBareCutBefore(word) && check.index.hasPointsAfter(before.end() - 1);
      cutMark |= check.quote.isCutBefore(word) && !sourcesOwn;
      if (word < after.from()) {
        putIn.add(word);
      }
    }
    this.marked = cutMark;
  }

  /// Whether marks and brackets account for all changes in the gap.
  boolean isFair() {
    if (after.start() < before.end()
        || !Proximity.isOneThought(check.index, before.end(), after.start())
        || (!marked && cut.size() > (areSourcesBrackets() ? 0 : REPLACED))) {
      return false;
    }
    boolean denies = putIn.stream().anyMatch(this::putsInNegation);
    boolean denied = cut.stream().anyMatch(this::cutsNegation);
    if (denies && !denied) {
      return false;
    }
    if (denied && !denies && (!marked || isInsideClause())) {
      return false;
    }
    return !changesNumber() && !changesName();
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
    return putIn.stream().map(check.quote.words::form).toList().equals(there);
  }

  /// Whether brackets before the first piece and after the last neither hold a negation nor replace
  /// one.
  static boolean isFairAtTheEnds(CheckContext check, WordAlignment start, WordAlignment end) {
    List<QuoteTokens.Piece> pieces = check.quote.pieces();
    int first = pieces.getFirst().from();
    int last = pieces.getLast().to();
    for (int word = 0; word < check.quote.count(); word++) {
      if ((word < first || word >= last)
          && WordClasses.NEGATIONS.contains(check.quote.words.form(word))) {
        return false;
      }
    }
    Tokens words = check.index.words;
    boolean hidesBefore = first > 0 && start.start() > 0 && isDenied(words, start.start() - 1, 1);
    boolean hidesAfter = last < check.quote.count() && end.end() < words.count();
    return !hidesBefore && !(hidesAfter && isDenied(words, end.end(), 0));
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
        .filter(_ -> putIn.stream().noneMatch(this::putsInNegation))
        .ifPresent(place ->
            findings.add(new Finding(Finding.Kind.CUT_DROPS_NEGATION, words.written(place))));
    cut.stream()
        .filter(place -> WordClasses.CONDITIONS.contains(words.form(place)))
        .findFirst()
        .ifPresent(place ->
            findings.add(new Finding(Finding.Kind.CUT_DROPS_CONDITION, words.written(place))));
  }

  private boolean putsInNegation(int word) {
    return WordClasses.NEGATIONS.contains(check.quote.words.form(word));
  }

  private boolean cutsNegation(int place) {
    return WordClasses.turnsRound(check.index.words, place);
  }

  /// Whether the cut is inside one clause: then a negation in it governs the words that are left.
  private boolean isInsideClause() {
    if (cut.size() > CLAUSE) {
      return false;
    }
    int mark = Tokens.AFTER_STOP | Tokens.BLOCK_START;
    for (int place = before.end(); place <= after.start(); place++) {
      if (check.index.words.is(place, mark)) {
        return false;
      }
    }
    boolean aside =
        check.index.words.is(cut.getFirst(), Tokens.AFTER_PUNCTUATION)
            && check.index.words.is(after.start(), Tokens.AFTER_PUNCTUATION);
    return !aside;
  }

  private boolean changesNumber() {
    List<String> there =
        cut.stream()
            .filter(place -> check.index.words.is(place, Tokens.NUMBER))
            .map(check.index.words::form)
            .toList();
    List<String> here =
        putIn.stream()
            .filter(word -> check.quote.words.is(word, Tokens.NUMBER))
            .map(check.quote.words::form)
            .toList();
    return !there.isEmpty() && !here.isEmpty() && !there.containsAll(here);
  }

  private boolean changesName() {
    Set<String> there = NameChange.names(check.index.words, cut);
    Set<String> here = NameChange.names(check.quote.words, putIn);
    return !there.isEmpty()
        && !here.isEmpty()
        && here.stream().noneMatch(name -> there.stream().anyMatch(one -> one.equals(name)));
  }
}
