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

/// What stands between two kept pieces: in the quote perhaps words between brackets, in the source
/// perhaps words that were cut.
final class CutBetweenPieces {

  /// Brackets alone, without a mark for a cut, stand for a few words at most.
  private static final int REPLACED = 15;

  /// A negation cut out of a clause with no more words than this left its sense turned round.
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

  /// Whether marks and brackets say all that was changed here.
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

  /// Whether nothing is put in here but what stands between brackets in the source, too; such
  /// brackets replace nothing.
  private boolean areSourcesBrackets() {
    Tokens words = check.index.words;
    List<String> there =
        IntStream.range(before.end(), after.start())
            .filter(place -> words.is(place, Tokens.BRACKETED))
            .mapToObj(words::form)
            .toList();
    return putIn.stream().map(check.quote.words::form).toList().equals(there);
  }

  /// Brackets before the first piece or after the last deny nothing and stand for no negation.
  static boolean isFairAtTheEnds(CheckContext check, WordAlignment start, WordAlignment end) {
    List<QuoteTokens.Piece> pieces = check.quote.pieces();
    int first = pieces.getFirst().from();
    int last = pieces.getLast().to();
    for (int word = 0; word < check.quote.count(); word++) {
      if ((word < first || word >= last) && WordClasses.isNegation(check.quote.words.form(word))) {
        return false;
      }
    }
    Tokens words = check.index.words;
    boolean hidesBefore = first > 0 && start.start() > 0 && isDenied(words, start.start() - 1, 1);
    boolean hidesAfter = last < check.quote.count() && end.end() < words.count();
    return !hidesBefore && !(hidesAfter && isDenied(words, end.end(), 0));
  }

  /// Whether a word is a negation with nothing between it and the kept words.
  private static boolean isDenied(Tokens words, int word, int next) {
    return WordClasses.isNegation(words.form(word))
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
        .filter(place -> WordClasses.isCondition(words.form(place)))
        .findFirst()
        .ifPresent(place ->
            findings.add(new Finding(Finding.Kind.CUT_DROPS_CONDITION, words.written(place))));
  }

  private boolean putsInNegation(int word) {
    return WordClasses.isNegation(check.quote.words.form(word));
  }

  private boolean cutsNegation(int place) {
    return WordClasses.turnsRound(check.index.words, place);
  }

  /// Whether the cut runs through one clause: then a negation in it governs the words that are
  /// left.
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
