package bot.verbatim.verify.verdict;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Evidence.Confidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.verify.Finding;
import bot.verbatim.verify.Verdict;
import bot.verbatim.verify.align.CandidateWindows;
import bot.verbatim.verify.align.LocalAlignment;
import bot.verbatim.verify.align.Proximity;
import bot.verbatim.verify.align.WordAlignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The fourth step: looks for a passage with nearly the same words. The scores and shares were set
/// on the first texts of `BenchmarkTest`.
public record NearWordsStep(CheckContext check, List<WordAlignment> runs) {

  /// Minimum share of the quote's words that match a passage in order.
  private static final double NEARLY = 0.6;

  /// Minimum number of consecutive matching words, and the number by which a match's span in the
  /// source may exceed a tiny quote.
  private static final int SHORTEST_RUN = 3;

  /// Quotes of at most this many words must match to the share NEARLY_TINY, close together.
  private static final int TINY = 6;

  /// Minimum share of matching words for tiny quotes.
  private static final double NEARLY_TINY = 0.7;

  /// Quotes of at most this many words are also searched for around their rarest words.
  private static final int SHORT = 10;

  /// Maximum number of occurrences of a rare word to search around. Chosen by hand.
  private static final int MOST_PLACES = 100;

  public Optional<Verdict> verdict(List<CandidateWindows.Window> windows) {
    return best(windows).filter(this::isNear).map(WordAlignment::trimmed).map(this::verdict);
  }

  private Optional<WordAlignment> best(List<CandidateWindows.Window> windows) {
    List<CandidateWindows.Window> all = new ArrayList<>(windows);
    int margin = check.quote.count() + Proximity.NEAR;
    runs.stream()
        .sorted(Comparator.comparingInt(WordAlignment::matched).reversed())
        .limit(4)
        .forEach(run ->
            all.add(
                CandidateWindows.Window.in(check.index, run.start() - margin, run.end() + margin)));
    if (check.quote.count() <= SHORT) {
      addAroundRareWords(all);
    }
    return LocalAlignment.inEach(check.search, 0, check.quote.count(), all)
        .filter(hit -> !hit.isEmpty())
        .max(Comparator.comparingDouble(this::goodness));
  }

  /// Adds windows around the rarest words, since a short quote may have no content word.
  private void addAroundRareWords(List<CandidateWindows.Window> windows) {
    int margin = check.quote.count() + SHORTEST_RUN;
    IntStream.range(0, check.quote.count())
        .filter(word -> check.search.count(word) > 0)
        .boxed()
        .sorted(Comparator.comparingInt(check.search::count))
        .limit(3)
        .flatMapToInt(word -> check.index.places(check.quote.numbers(word)[0]).limit(MOST_PLACES))
        .mapToObj(place -> CandidateWindows.Window.in(check.index, place - margin, place + margin))
        .forEach(windows::add);
  }

  private double goodness(WordAlignment hit) {
    double span = hit.end() - hit.start();
    int rank = check.speakers.rank(List.of(hit));
    return hit.matched() + 0.3 * hit.longestRun() - 0.05 * span - 0.1 * rank;
  }

  private boolean isNear(WordAlignment hit) {
    int words = check.quote.count();
    double share = (double) hit.matched() / words;
    boolean tight = hit.end() - hit.start() <= words + SHORTEST_RUN;
    if (words <= TINY) {
      return share >= NEARLY_TINY && hit.longestRun() >= 2 && tight;
    }
    return share >= NEARLY && hit.longestRun() >= SHORTEST_RUN;
  }

  private Verdict verdict(WordAlignment hit) {
    Set<Integer> voices = check.speakers.voices(List.of(hit));
    List<WordDifference> differences =
        OmittedNegation.differences(check, DifferenceList.of(check, List.of(hit)), hit);
    List<Finding> findings = new ArrayList<>(check.speakers.findings(voices));
    findings.addAll(MeaningChanges.in(differences));
    ContextFindings.around(check, hit, findings);
    boolean disputed = MeaningChanges.cutAgainstTheSource(findings);
    return new Verdict(
        Fidelity.PARAPHRASE,
        check.speakers.attribution(voices, disputed ? Attribution.DISPUTED : Attribution.SOURCED),
        Confidence.HIGH,
        check.excerpts.of(List.of(hit)),
        findings);
  }
}
