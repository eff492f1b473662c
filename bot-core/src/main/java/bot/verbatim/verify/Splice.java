package bot.verbatim.verify;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Evidence.Confidence;
import bot.verbatim.quote.Fidelity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The third step: is the quote put together from stretches that stand far apart, or in the mouths
/// of different people?
final class Splice {

  /// How much of a quote its parts must explain before it is called spliced.
  private static final double EXPLAINED = 0.68;

  /// Among runs of about the same length, the one near the others is meant.
  private static final double NEAR_BONUS = 1.5;

  /// How many words must be left over to look for another place.
  private static final int REMAINDER = 7;

  private final Check check;
  private final List<Hit> runs;

  Splice(Check check, List<Hit> runs) {
    this.check = check;
    this.runs = runs;
  }

  /// A part of the quote and the run that holds it.
  private record Part(Hit run, int from, int to) {}

  Optional<Verdict> verdict() {
    List<List<Part>> places = places(parts());
    if (places.isEmpty()) {
      return Optional.empty();
    }
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < places.size(); at++) {
      hits.add(around(places, at));
    }
    if (places.size() == 1) {
      Optional<Hit> rest = remainder(places.getFirst());
      rest.ifPresent(hit -> addRest(hits, hit, places.getFirst()));
    }
    int matched = hits.stream().mapToInt(Hit::matched).sum();
    boolean apart =
        hits.size() > 1 && hits.stream().allMatch(hit -> hit.matched() >= Runs.SHORTEST);
    if (!apart || matched < EXPLAINED * check.quote.count() || isInOnePlace(hits)) {
      return Optional.empty();
    }
    return Optional.of(verdict(hits));
  }

  /// Covers the quote with runs, the weightiest first, each with words that none before it has.
  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    boolean[] covered = new boolean[check.quote.count()];
    Optional<Part> next = weightiest(covered, parts);
    while (next.isPresent() && parts.size() < 8) {
      Part part = next.get();
      parts.add(part);
      for (int word = part.from(); word < part.to(); word++) {
        covered[word] = true;
      }
      next = weightiest(covered, parts);
    }
    parts.sort(Comparator.comparingInt(Part::from));
    return parts;
  }

  private Optional<Part> weightiest(boolean[] covered, List<Part> parts) {
    return runs.stream()
        .flatMap(run -> longestFree(run, covered).stream())
        .filter(part -> Runs.isTelling(check.search, part.run(), part.from(), part.to()))
        .max(Comparator.comparingDouble(part -> weight(part, parts)));
  }

  private static Optional<Part> longestFree(Hit run, boolean[] covered) {
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
    return best < Runs.SHORTEST
        ? Optional.empty()
        : Optional.of(new Part(run, bestStart, bestStart + best));
  }

  private double weight(Part part, List<Part> parts) {
    double weight = part.to() - part.from();
    boolean near = parts.stream().anyMatch(other -> isNear(other, part));
    weight += near ? NEAR_BONUS : 0;
    int rank = check.speakers.rank(check.speakers.voices(part.run()));
    return weight - 0.1 * rank;
  }

  private boolean isNear(Part one, Part other) {
    return voice(one) == voice(other) && Reach.isOneThought(check.index, one.run(), other.run());
  }

  private int voice(Part part) {
    return check.index.voice(part.run().first(part.from()));
  }

  /// Parts that stand near each other in the same mouth are one place.
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

  /// All that a place explains of the quote between its neighbours.
  private Hit around(List<List<Part>> places, int at) {
    List<Part> place = places.get(at);
    int first = place.getFirst().from();
    int last = place.getLast().to();
    int from = 0;
    int to = check.quote.count();
    for (List<Part> other : places) {
      for (Part part : other) {
        if (other.equals(place)) {
          continue;
        }
        from = part.to() <= first ? Math.max(from, part.to()) : from;
        to = part.from() >= last ? Math.min(to, part.from()) : to;
      }
    }
    return Chain.best(check.search, from, to, windowAround(place), voice(place.getFirst()))
        .trimmed();
  }

  private void addRest(List<Hit> hits, Hit rest, List<Part> place) {
    int last = place.getLast().to();
    boolean after = rest.from() >= last;
    int from = after ? 0 : rest.to();
    int to = after ? rest.from() : check.quote.count();
    Windows.Window window = windowAround(place);
    hits.set(0, Chain.best(check.search, from, to, window, voice(place.getFirst())).trimmed());
    hits.add(rest.trimmed());
  }

  private Windows.Window windowAround(List<Part> place) {
    int start = place.stream().mapToInt(part -> part.run().start()).min().orElseThrow();
    int end = place.stream().mapToInt(part -> part.run().end()).max().orElseThrow();
    return new Windows.Window(
        Math.max(0, start - Reach.NEAR), Math.min(check.index.words.count(), end + Reach.NEAR));
  }

  /// What another place says nearly in the words that the only place leaves over.
  private Optional<Hit> remainder(List<Part> place) {
    int before = place.getFirst().from();
    int after = check.quote.count() - place.getLast().to();
    int from = before > after ? 0 : place.getLast().to();
    int to = before > after ? before : check.quote.count();
    if (to - from < REMAINDER) {
      return Optional.empty();
    }
    Meaning meaning = Meaning.of(check.search, from, to);
    @Nullable Hit best = null;
    for (Windows.Window window : Windows.best(check.index, meaning, Reach.NEAR)) {
      for (int voice : Chain.voices(check.index, window)) {
        Hit hit = Chain.best(check.search, from, to, window, voice);
        if (hit.longestRun() >= Runs.SHORTEST && (best == null || hit.matched() > best.matched())) {
          best = hit;
        }
      }
    }
    return Optional.ofNullable(best).filter(hit -> hit.matched() * 2 > to - from);
  }

  private boolean isInOnePlace(List<Hit> hits) {
    Set<Integer> voices = new TreeSet<>();
    hits.forEach(hit -> voices.addAll(check.speakers.voices(hit)));
    if (voices.size() > 1) {
      return false;
    }
    for (int at = 1; at < hits.size(); at++) {
      if (!Reach.isOneThought(check.index, hits.get(at - 1), hits.get(at))) {
        return false;
      }
    }
    return true;
  }

  private Verdict verdict(List<Hit> hits) {
    hits.sort(Comparator.comparingInt(Hit::from));
    Set<Integer> voices = new TreeSet<>();
    hits.forEach(hit -> voices.addAll(check.speakers.voices(hit)));
    List<Finding> findings = new ArrayList<>(check.speakers.findings(voices));
    if (!check.speakers.isJoined(voices)) {
      findings.add(new Finding(Finding.Kind.FAR_APART, ""));
    }
    boolean all = hits.stream().mapToInt(Hit::matched).sum() >= 0.95 * check.quote.count();
    return new Verdict(
        Fidelity.SPLICED,
        check.speakers.isAnyOther(voices) ? Attribution.MISATTRIBUTED : Attribution.DISPUTED,
        all ? Confidence.HIGH : Confidence.MEDIUM,
        hits.stream().flatMap(hit -> check.excerpts.of(hit).stream()).toList(),
        findings);
  }
}
