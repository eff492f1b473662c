package bot.verbatim.verify.align;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the windows of a source that share most with a quote, by summing term weights in buckets;
/// time grows with the occurrences of the quote's content words. This is a filter as in approximate
/// string matching (Navarro, "A guided tour to approximate string matching", 2001): only windows
/// that share enough are aligned.
public final class CandidateWindows {

  /// Maximum number of windows. Chosen by hand.
  private static final int MOST = 12;

  /// Maximum number of occurrences of one word form that are counted. Chosen by hand.
  private static final int COMMON = 20_000;

  /// Number of occurrences that can be counted in the time of a step of the budget.
  private static final int PLACES_A_STEP = 8;

  private CandidateWindows() {}

  /// A range of words of the source, `to` exclusive.
  public record Window(int from, int to) {

    /// The part of a range that is in the source.
    public static Window in(SourceIndex index, int from, int to) {
      return new Window(Math.max(0, from), Math.min(index.words.count(), to));
    }
  }

  /// The windows with the most shared weight, best first. Each spans three times `size` words, and
  /// neighbours overlap.
  public static List<Window> best(ExactSearch search, WeightedTerms meaning, int size) {
    SourceIndex index = search.index;
    int buckets = index.words.count() / size + 2;
    float[] shared = new float[buckets];
    int[] seenBy = new int[buckets];
    Arrays.fill(seenBy, -1);
    for (WeightedTerms.Idea idea : meaning.ideas()) {
      for (SimilarWords.Like like : idea.like()) {
        search.budget.spend(1 + Math.min(COMMON, index.count(like.number())) / PLACES_A_STEP);
        index
            .places(like.number())
            .limit(COMMON)
            .map(place -> place / size)
            .filter(bucket -> seenBy[bucket] != idea.word())
            .forEach(bucket -> {
              seenBy[bucket] = idea.word();
              shared[bucket] += (float) (idea.weight() * like.nearness());
            });
      }
    }
    double[] sums = new double[buckets];
    for (int at = 0; at < buckets; at++) {
      float before = at > 0 ? shared[at - 1] : 0;
      float after = at + 1 < buckets ? shared[at + 1] : 0;
      sums[at] = shared[at] + Math.max(before, after);
    }
    return IntStream.range(0, buckets)
        .filter(at -> sums[at] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble(at -> -sums[at]))
        .limit(MOST)
        .map(at -> Window.in(index, (at - 1) * size, (at + 2) * size))
        .toList();
  }
}
