package bot.verbatim.verify.verdict;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Evidence.Confidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.verify.Finding;
import bot.verbatim.verify.Verdict;
import bot.verbatim.verify.align.CandidateWindows;
import bot.verbatim.verify.align.ExactRuns;
import bot.verbatim.verify.align.LocalAlignment;
import bot.verbatim.verify.align.Proximity;
import bot.verbatim.verify.align.WeightedTerms;
import bot.verbatim.verify.align.WordAlignment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The third step: detects quotes joined from passages far apart, or from different speakers. The
/// weights and shares were set on the first texts of `BenchmarkTest`.
public record SpliceStep(CheckContext check, List<WordAlignment> runs) {

  /// Minimum share of the quote's words that the joined passages must match.
  private static final double EXPLAINED = 0.68;

  /// Bonus, in words, for a run near one already chosen.
  private static final double NEAR_BONUS = 1.5;

  /// Minimum number of words left over to search for another place.
  private static final int REMAINDER = 7;

  /// A range of the quote and the run that covers it.
  private record Part(WordAlignment run, int from, int to) {}

  public Optional<Verdict> verdict() {
    List<List<Part>> places = places(parts());
    if (places.isEmpty()) {
      return Optional.empty();
    }
    List<WordAlignment> hits = new ArrayList<>();
    places.forEach(place -> hits.add(around(places, place)));
    if (places.size() == 1) {
      remainder(places.getFirst()).ifPresent(rest -> addRest(hits, rest, places.getFirst()));
    }
    int matched = hits.stream().mapToInt(WordAlignment::matched).sum();
    boolean apart =
        hits.size() > 1 && hits.stream().allMatch(hit -> hit.matched() >= ExactRuns.SHORTEST);
    if (!apart || matched < EXPLAINED * check.quote.count() || isInOnePlace(hits)) {
      return Optional.empty();
    }
    return Optional.of(verdict(hits));
  }

  /// Covers the quote with runs greedily, the weightiest first, each by words not yet covered.
  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    boolean[] covered = new boolean[check.quote.count()];
    Optional<Part> next = weightiest(covered, parts);
    while (next.isPresent() && parts.size() < 8) {
      parts.add(next.get());
      Arrays.fill(covered, next.get().from(), next.get().to(), true);
      next = weightiest(covered, parts);
    }
    parts.sort(Comparator.comparingInt(Part::from));
    return parts;
  }

  private Optional<Part> weightiest(boolean[] covered, List<Part> parts) {
    return runs.stream()
        .flatMap(run -> longestFree(run, covered).stream())
        .filter(part -> ExactRuns.isTelling(check.search, part.run(), part.from(), part.to()))
        .max(Comparator.comparingDouble(part -> weight(part, parts)));
  }

  private static Optional<Part> longestFree(WordAlignment run, boolean[] covered) {
    int best = 0;
    int bestStart = -1;
    int length = 0;
    for (int word = run.from(); word < run.to(); word++) {
      length = covered[word] || run.first(word) < 0 ? 0 : length + 1;
      if (length > best) {
        best = length;
        bestStart = word - length + 1;
      }
    }
    return best < ExactRuns.SHORTEST
        ? Optional.empty()
        : Optional.of(new Part(run, bestStart, bestStart + best));
  }

  private double weight(Part part, List<Part> parts) {
    boolean near = parts.stream().anyMatch(other -> isNear(other, part));
    int rank = check.speakers.rank(List.of(part.run()));
    return part.to() - part.from() + (near ? NEAR_BONUS : 0) - 0.1 * rank;
  }

  private boolean isNear(Part one, Part other) {
    return voice(one) == voice(other)
        && Proximity.isOneThought(check.index, one.run(), other.run());
  }

  private int voice(Part part) {
    return check.index.voice(part.run().first(part.from()));
  }

  /// Groups parts that are near each other and by the same speaker.
  private List<List<Part>> places(List<Part> parts) {
    List<List<Part>> places = new ArrayList<>();
    for (Part part : parts) {
      places.stream()
          .filter(place -> place.stream().anyMatch(other -> isNear(other, part)))
          .findFirst()
          .ifPresentOrElse(
              place -> place.add(part), () -> places.add(new ArrayList<>(List.of(part))));
    }
    return places;
  }

  /// Aligns one place with the words of the quote between those of the other places.
  private WordAlignment around(List<List<Part>> places, List<Part> place) {
    int first = place.getFirst().from();
    int last = place.getLast().to();
    int from = 0;
    int to = check.quote.count();
    for (Part other : places.stream().flatMap(List::stream).toList()) {
      from = other.to() <= first ? Math.max(from, other.to()) : from;
      to = other.from() >= last ? Math.min(to, other.from()) : to;
    }
    return aligned(from, to, place);
  }

  private WordAlignment aligned(int from, int to, List<Part> place) {
    int start = place.stream().mapToInt(part -> part.run().start()).min().orElseThrow();
    int end = place.stream().mapToInt(part -> part.run().end()).max().orElseThrow();
    CandidateWindows.Window window =
        CandidateWindows.Window.in(check.index, start - Proximity.NEAR, end + Proximity.NEAR);
    return LocalAlignment.best(check.search, from, to, window, voice(place.getFirst())).trimmed();
  }

  private void addRest(List<WordAlignment> hits, WordAlignment rest, List<Part> place) {
    int last = place.getLast().to();
    boolean after = rest.from() >= last;
    int from = after ? 0 : rest.to();
    int to = after ? rest.from() : check.quote.count();
    hits.set(0, aligned(from, to, place));
    hits.add(rest.trimmed());
  }

  /// The best alignment, anywhere, of the words that the only place leaves over; empty if it
  /// matches half of them or less.
  private Optional<WordAlignment> remainder(List<Part> place) {
    int before = place.getFirst().from();
    int after = check.quote.count() - place.getLast().to();
    int from = before > after ? 0 : place.getLast().to();
    int to = before > after ? before : check.quote.count();
    if (to - from < REMAINDER) {
      return Optional.empty();
    }
    WeightedTerms meaning = WeightedTerms.of(check.search, from, to);
    List<CandidateWindows.Window> windows =
        CandidateWindows.best(check.search, meaning, Proximity.NEAR);
    return LocalAlignment.inEach(check.search, from, to, windows)
        .filter(hit -> hit.longestRun() >= ExactRuns.SHORTEST)
        .max(Comparator.comparingInt(WordAlignment::matched))
        .filter(hit -> hit.matched() * 2 > to - from);
  }

  private boolean isInOnePlace(List<WordAlignment> hits) {
    return check.speakers.voices(hits).size() <= 1
        && IntStream.range(1, hits.size())
            .allMatch(at -> Proximity.isOneThought(check.index, hits.get(at - 1), hits.get(at)));
  }

  private Verdict verdict(List<WordAlignment> hits) {
    hits.sort(Comparator.comparingInt(WordAlignment::from));
    Set<Integer> voices = check.speakers.voices(hits);
    List<Finding> findings = new ArrayList<>(check.speakers.findings(voices));
    if (!check.speakers.isJoined(voices)) {
      findings.add(new Finding(Finding.Kind.FAR_APART, ""));
    }
    boolean all =
        hits.stream().mapToInt(WordAlignment::matched).sum() >= 0.95 * check.quote.count();
    return new Verdict(
        Fidelity.SPLICED,
        check.speakers.attribution(voices, Attribution.DISPUTED),
        all ? Confidence.HIGH : Confidence.MEDIUM,
        check.excerpts.of(hits),
        findings);
  }
}
