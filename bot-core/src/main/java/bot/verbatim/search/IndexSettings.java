package bot.verbatim.search;

import java.time.Duration;

/// Settings of an index.
///
/// @param cacheBytes approximate memory for cached search results, in bytes; cached completions
///   take up to a quarter of it in addition; 0 disables both caches
/// @param patience how long to wait while another process builds the index
/// @param seed the seed for shuffling; the same seed draws the same quotes
public record IndexSettings(long cacheBytes, Duration patience, long seed) {

  /// The defaults: 8 MiB of cached results, ten minutes of patience. Chosen by hand.
  public static final IndexSettings STANDARD =
      new IndexSettings(8L << 20, Duration.ofMinutes(10), 0);

  /// The same settings without caches.
  public IndexSettings withoutAnswerCache() {
    return new IndexSettings(0, patience, seed);
  }

  /// The same settings with another seed.
  public IndexSettings withSeed(long otherSeed) {
    return new IndexSettings(cacheBytes, patience, otherSeed);
  }
}
