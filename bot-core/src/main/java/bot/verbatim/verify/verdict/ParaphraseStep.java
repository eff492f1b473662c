package bot.verbatim.verify.verdict;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Evidence.Confidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.verify.Finding;
import bot.verbatim.verify.Verdict;
import bot.verbatim.verify.align.CandidateWindows;
import bot.verbatim.verify.align.ExactRuns;
import bot.verbatim.verify.align.WeightedTerms;
import bot.verbatim.verify.align.WordAlignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The last step: tells a paraphrase of a passage from a quote that is near to nothing in the
/// source.
///
/// Either of two signs suffices. One is a long verbatim run, too rare to be chance. The other is
/// the weighted share of the quote's content words that one passage has, literally or as related
/// words or synonyms. Short quotes and long sources match more by chance, so the share is
/// multiplied by the square root of the number of content words, and the threshold rises with the
/// logarithm of the source's length. The constants were set on the first texts of `BenchmarkTest`
/// and then tried on its held-out texts.
public record ParaphraseStep(CheckContext check, List<WordAlignment> runs, WeightedTerms meaning) {

  /// Threshold for sources of up to LENGTH words.
  private static final double BAR = 0.8;

  /// Rise of the threshold per unit of the natural logarithm of the source's length over LENGTH.
  private static final double BAR_PER_LENGTH = 0.07;

  /// Number of words of a source from which the threshold rises.
  private static final double LENGTH = 500;

  /// Rise of the threshold for a partial source: the right passage may be in the part not read.
  private static final double FOR_PARTS = 0.12;

  /// Margin above the threshold for medium instead of low confidence, and below it for high
  /// confidence that nothing is near.
  private static final double CLEAR = 0.5;

  /// Minimum number of words of a verbatim run that suffices by itself.
  private static final int LONG_RUN = 6;

  public Verdict verdict(List<CandidateWindows.Window> windows) {
    ClosestPassage closest = new ClosestPassage(check, meaning);
    Optional<ClosestPassage.Found> run = longRun();
    Optional<ClosestPassage.Found> found = run.or(() -> closest.in(windows));
    if (found.isEmpty()) {
      return absent(check, List.of(), true);
    }
    ClosestPassage.Found near = found.get();
    double above = run.isPresent() ? CLEAR : aboveBar(near);
    List<Passage> passages = closest.sentences(near);
    if (above < 0) {
      return absent(check, near.ideas() < 2 ? List.of() : passages, above < -CLEAR);
    }
    Set<Integer> voices = Set.of(check.index.voice(near.from()));
    List<Finding> findings = new ArrayList<>(check.speakers.findings(voices));
    if (!check.index.source.isWhole()) {
      findings.add(new Finding(Finding.Kind.PART_READ, ""));
    }
    return new Verdict(
        Fidelity.PARAPHRASE,
        check.speakers.isAnyOther(voices) ? Attribution.DISPUTED : Attribution.SOURCED,
        above >= CLEAR ? Confidence.MEDIUM : Confidence.LOW,
        passages,
        findings);
  }

  private double aboveBar(ClosestPassage.Found near) {
    double weighed = near.share() * Math.sqrt(meaning.ideas().size());
    double length = Math.log(Math.max(1, check.index.words.count() / LENGTH));
    double bar = BAR + BAR_PER_LENGTH * length + (check.index.source.isWhole() ? 0 : FOR_PARTS);
    return near.ideas() < 2 ? -1 : weighed - bar;
  }

  /// The longest verbatim run that is too rare to be chance and has at least two content words.
  private Optional<ClosestPassage.Found> longRun() {
    return runs.stream()
        .filter(run -> run.matched() >= LONG_RUN)
        .filter(run -> ExactRuns.isTelling(check.search, run, run.from(), run.to()))
        .filter(run -> telling(run) >= 2)
        .max(Comparator.comparingInt(WordAlignment::matched))
        .map(run -> new ClosestPassage.Found(run.start(), run.end(), 1, run.matched()));
  }

  private long telling(WordAlignment run) {
    return meaning.ideas().stream()
        .filter(idea -> idea.word() >= run.from() && idea.word() < run.to())
        .count();
  }

  /// The verdict if nothing is near: not found, or unchecked if only a part or nothing was read.
  ///
  /// @param sure whether even the closest passage is far
  public static Verdict absent(CheckContext check, List<Passage> nearest, boolean sure) {
    boolean whole = check.index.source.isWhole();
    boolean read = whole && check.quote.count() > 0 && check.index.words.count() > 0;
    return new Verdict(
        read ? Fidelity.NOT_FOUND : Fidelity.UNCHECKED,
        read ? Attribution.DISPUTED : Attribution.UNSOURCED,
        sure && read ? Confidence.HIGH : Confidence.MEDIUM,
        nearest,
        whole ? List.of() : List.of(new Finding(Finding.Kind.PART_READ, "")));
  }
}
