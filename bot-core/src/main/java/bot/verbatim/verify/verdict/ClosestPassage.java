package bot.verbatim.verify.verdict;

import bot.verbatim.quote.Passage;
import bot.verbatim.verify.align.CandidateWindows;
import bot.verbatim.verify.align.SimilarWords;
import bot.verbatim.verify.align.WeightedTerms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the passage closest in meaning: it shares the most weight of content words, or of words
/// related to them, with the quote.
final class ClosestPassage {

  /// Length in words of the window for a short quote; for longer ones, twice the quote. Chosen by
  /// hand.
  private static final int SHORTEST = 25;

  /// Maximum number of words added at each end to complete a sentence. Chosen by hand.
  private static final int SENTENCE = 40;

  /// Number of content words that can be cleared in the time of a step of the budget.
  private static final int IDEAS_A_STEP = 32;

  private final CheckContext check;
  private final WeightedTerms meaning;
  private final int length;

  ClosestPassage(CheckContext check, WeightedTerms meaning) {
    this.check = check;
    this.meaning = meaning;
    this.length = Math.max(SHORTEST, 2 * check.quote.count());
  }

  /// A passage, in words, and how much of the quote's meaning it shares.
  ///
  /// @param share 0 to 1, by weight
  /// @param ideas the number of the quote's content words that it shares
  record Found(int from, int to, double share, int ideas) {}

  private record Met(int place, int idea, double nearness) {}

  Optional<Found> in(List<CandidateWindows.Window> windows) {
    return windows.stream()
        .flatMap(window -> bestOf(window).stream())
        .max(Comparator.comparingDouble(this::goodness));
  }

  /// The shared weight, with a preference for the named speaker and for short passages. Set on the
  /// first texts of `BenchmarkTest`.
  private double goodness(Found found) {
    int voice = check.index.voice(found.from());
    double preference =
        check.speakers.isOther(voice) ? 0.95 : check.speakers.isClaimed(voice) ? 1.03 : 1;
    return found.share() * preference - 0.0005 * (found.to() - found.from());
  }

  private Optional<Found> bestOf(CandidateWindows.Window window) {
    List<Met> met = met(window);
    return IntStream.range(0, met.size())
        .mapToObj(start -> from(met, start))
        .max(Comparator.comparingDouble(this::goodness));
  }

  private Found from(List<Met> met, int start) {
    Met first = met.get(start);
    int voice = check.index.voice(first.place());
    double[] best = new double[meaning.ideas().size()];
    check.budget.spend(best.length / IDEAS_A_STEP);
    double shared = 0;
    int ideas = 0;
    int last = first.place();
    for (int at = start; at < met.size(); at++) {
      check.budget.spend(1);
      Met one = met.get(at);
      if (one.place() - first.place() >= length) {
        break;
      }
      double more = one.nearness() - best[one.idea()];
      if (more > 0 && check.index.voice(one.place()) == voice) {
        ideas += best[one.idea()] == 0 ? 1 : 0;
        best[one.idea()] = one.nearness();
        shared += more * meaning.ideas().get(one.idea()).weight();
        last = one.place();
      }
    }
    return new Found(first.place(), last + 1, shared / meaning.weight(), ideas);
  }

  private List<Met> met(CandidateWindows.Window window) {
    List<Met> met = new ArrayList<>();
    for (int at = 0; at < meaning.ideas().size(); at++) {
      int idea = at;
      for (SimilarWords.Like like : meaning.ideas().get(idea).like()) {
        check
            .index
            .places(like.number(), window)
            .forEach(place -> {
              check.budget.spend(1);
              met.add(new Met(place, idea, like.nearness()));
            });
      }
    }
    met.sort(Comparator.comparingInt(Met::place));
    return met;
  }

  /// Extends a passage to whole sentences, within its turns and by at most 40 words at each end.
  List<Passage> sentences(Found found) {
    int from = found.from();
    int to = found.to();
    while (found.from() - from < SENTENCE && check.index.continuesSentence(from)) {
      from--;
    }
    while (to - found.to() < SENTENCE && check.index.continuesSentence(to)) {
      to++;
    }
    return check.excerpts.of(from, to, check.index.voice(found.from()));
  }
}
