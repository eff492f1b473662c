package bot.verbatim.verify;

import bot.verbatim.quote.Comparison;
import bot.verbatim.quote.Comparison.Kind;
import bot.verbatim.quote.Comparison.Stretch;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.text.OverBudget;
import bot.verbatim.text.WorkBudget;
import bot.verbatim.verify.align.LocalAlignment;
import bot.verbatim.verify.align.SourceIndex;
import bot.verbatim.verify.align.WordAlignment;
import bot.verbatim.verify.speaker.SourceText;
import bot.verbatim.verify.verdict.CheckContext;
import bot.verbatim.verify.verdict.DifferenceList;
import bot.verbatim.verify.verdict.PieceAssignment;
import bot.verbatim.verify.verdict.WordDifference;
import bot.verbatim.verify.word.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares a quote with the passages recorded for it, without the source's text.
public final class PassageComparison {

  /// Maximum number of words of a quote to compare: a reader could not follow more marks. Chosen by
  /// hand.
  private static final int LONGEST_QUOTE = 400;

  /// Maximum number of words of a passage to compare. Chosen by hand.
  private static final int LONGEST_PASSAGE = 800;

  /// Maximum number of passages to compare; the rest is ignored. Chosen by hand; `ComparisonsTest`
  /// expects 8.
  private static final int MOST_PASSAGES = 8;

  /// Minimum share of the compared words that must match the passage. Chosen by hand.
  private static final double NEAR = 0.5;

  /// Minimum number of consecutive matching words. Chosen by hand.
  private static final int SHORTEST_RUN = 2;

  /// The same where a quote not known to be pieced together is divided among passages: a run this
  /// long is unlikely to be chance. Chosen by hand.
  private static final int TELLING_RUN = 4;

  /// Steps of a comparison with one passage, after which none is made. Chosen by hand.
  private static final long STEPS = 500_000;

  private PassageComparison() {}

  /// One comparison per passage, in their order, for the first eight; empty without evidence. Where
  /// the quote can be divided among several passages, each is compared with its own piece.
  public static List<Comparison> of(Quote quote) {
    Evidence evidence = quote.evidence();
    if (evidence == null) {
      return List.of();
    }
    List<Passage> passages = evidence.passages().stream().limit(MOST_PASSAGES).toList();
    try {
      return pieced(quote, passages)
          .orElseGet(() ->
              passages.stream()
                  .map(passage ->
                      new Comparison(passage, compare(passage, quote.text(), SHORTEST_RUN)))
                  .toList());
    } catch (OverBudget tooRepetitive) {
      return passages.stream().map(passage -> new Comparison(passage, List.of())).toList();
    }
  }

  /// Compares each passage with the piece of the quote that comes from it; empty if the quote
  /// should be compared as a whole.
  private static Optional<List<Comparison>> pieced(Quote quote, List<Passage> passages) {
    List<CheckContext> checks =
        passages.stream().map(passage -> check(passage.exact(), quote.text())).toList();
    if (checks.size() < 2 || !checks.stream().allMatch(PassageComparison::isReadable)) {
      return Optional.empty();
    }
    boolean isPieced = quote.fidelity().isWordForWord() || quote.fidelity() == Fidelity.SPLICED;
    int shortestRun = isPieced ? SHORTEST_RUN : TELLING_RUN;
    List<String> pieces = PieceAssignment.of(checks);
    List<Comparison> comparisons = new ArrayList<>();
    for (int at = 0; at < passages.size(); at++) {
      Passage passage = passages.get(at);
      comparisons.add(new Comparison(passage, compare(passage, pieces.get(at), shortestRun)));
    }
    boolean isTelling =
        isPieced || comparisons.stream().noneMatch(one -> one.stretches().isEmpty());
    return isTelling ? Optional.of(comparisons) : Optional.empty();
  }

  private static CheckContext check(String passage, String words) {
    SourceText text = SourceText.read(passage, ReadingOptions.whole(TextFormat.PLAIN));
    return new CheckContext(
        new SourceIndex(text), Claim.of(words), new WorkBudget(STEPS, WorkBudget.UNTIMED));
  }

  private static boolean isReadable(CheckContext check) {
    int quoted = check.quote.count();
    int real = check.index.words.count();
    return quoted > 0 && quoted <= LONGEST_QUOTE && real > 0 && real <= LONGEST_PASSAGE;
  }

  private static List<Stretch> compare(Passage passage, String words, int shortestRun) {
    CheckContext check = check(passage.exact(), words);
    if (!isReadable(check)) {
      return List.of();
    }
    WordAlignment hit = LocalAlignment.best(check.search);
    if (hit.isEmpty() || !isNear(hit, shortestRun)) {
      return List.of();
    }
    Tokens real = check.index.words;
    List<Stretch> stretches = new ArrayList<>();
    add(stretches, Kind.LEFT_OUT, DifferenceList.cut(real, 0, hit.start()));
    for (WordDifference difference : DifferenceList.of(check, List.of(hit))) {
      add(stretches, difference.same() ? Kind.SAME : Kind.LEFT_OUT, difference.inSource());
      add(stretches, Kind.PUT_IN, difference.same() ? "" : difference.quoted());
    }
    add(stretches, Kind.LEFT_OUT, DifferenceList.cut(real, hit.end(), real.count()));
    return stretches;
  }

  private static boolean isNear(WordAlignment hit, int shortestRun) {
    return hit.matched() >= NEAR * hit.length()
        && hit.longestRun() >= Math.min(shortestRun, hit.length());
  }

  private static void add(List<Stretch> stretches, Kind kind, String words) {
    if (!words.isEmpty()) {
      stretches.add(new Stretch(kind, words));
    }
  }
}
