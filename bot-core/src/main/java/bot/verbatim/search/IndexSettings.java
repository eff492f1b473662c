package bot.verbatim.search;

import java.time.Duration;

/// How an index behaves.
///
/// @param cacheBytes about how much memory remembered answers may take; 0 remembers none
/// @param patience how long to wait while another process makes the index
/// @param seed what shuffling starts from; the same seed draws the same quotes
public record IndexSettings(long cacheBytes, Duration patience, long seed) {

  /// What suits everybody: 8 MiB of answers, ten minutes of patience.
  public static final IndexSettings STANDARD =
      new IndexSettings(8L << 20, Duration.ofMinutes(10), 0);

  /// The same, but everything is answered afresh.
  public IndexSettings withoutAnswerCache() {
    return new IndexSettings(0, patience, seed);
  }

  /// The same, but shuffled in another way.
  public IndexSettings withSeed(long otherSeed) {
    return new IndexSettings(cacheBytes, patience, otherSeed);
  }
}
