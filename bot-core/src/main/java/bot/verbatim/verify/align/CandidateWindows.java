package bot.verbatim.verify.align;

import java.util.ArrayList;
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

  private CandidateWindows() {}

  /// A range of words of the source, `to` exclusive.
  public record Window(int from, int to) {}

  /// The windows with the most shared weight, best first. Each spans three times `size` words, and
  /// neighbours overlap.
  public static List<Window> best(SourceIndex index, WeightedTerms meaning, int size) {
    int buckets = index.words.count() / size + 2;
    float[] shared = new float[buckets];
    int[] seenBy = new int[buckets];
    Arrays.fill(seenBy, -1);
    for (WeightedTerms.Idea idea : meaning.ideas()) {
      for (SimilarWords.Like like : idea.like()) {
        int count = index.count(like.number());
        for (int which = 0; which < Math.min(count, COMMON); which++) {
          int bucket = index.posting(like.number(), which) / size;
          if (seenBy[bucket] != idea.word()) {
            seenBy[bucket] = idea.word();
            shared[bucket] += (float) (idea.weight() * like.nearness());
          }
        }
      }
    }
    return heaviest(shared).stream()
        .map(bucket ->
            new Window(
                Math.max(0, (bucket - 1) * size),
                Math.min(index.words.count(), (bucket + 2) * size)))
        .toList();
  }

  private static List<Integer> heaviest(float[] shared) {
    double[] sums = new double[shared.length];
    for (int at = 0; at < shared.length; at++) {
      float before = at > 0 ? shared[at - 1] : 0;
      float after = at + 1 < shared.length ? shared[at + 1] : 0;
      sums[at] = shared[at] + Math.max(before, after);
    }
    List<Integer> best = new ArrayList<>();
    IntStream.range(0, sums.length)
        .filter(at -> sums[at] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble(at -> -sums[at]))
        .limit(MOST)
        .forEach(best::add);
    return best;
  }
}
