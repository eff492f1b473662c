package bot.verbatim.search;

import java.time.Duration;

/// Settings of an index.
///
/// @param cacheBytes approximate memory for cached search results, in bytes; cached completions
///   take up to a quarter of it in addition; 0 disables both caches
/// @param patience how long to wait while another process builds the index
/// @param seed the seed for shuffling; the same seed draws the same quotes
/// @param verifiedFirst size in bytes up to which an index is verified before it is used; larger
///   ones would take too long, and are verified in the background
public record IndexSettings(long cacheBytes, Duration patience, long seed, long verifiedFirst) {

  /// The defaults: 8 MiB of cached results, ten minutes of patience, 128 MiB. Chosen by hand.
  public static final IndexSettings STANDARD =
      new IndexSettings(8L << 20, Duration.ofMinutes(10), 0, 128L << 20);

  /// The same settings without caches.
  public IndexSettings withoutAnswerCache() {
    return new IndexSettings(0, patience, seed, verifiedFirst);
  }

  /// The same settings with another seed.
  public IndexSettings withSeed(long otherSeed) {
    return new IndexSettings(cacheBytes, patience, otherSeed, verifiedFirst);
  }

  /// The same settings with another size of what is verified first.
  public IndexSettings verifiedFirst(long bytes) {
    return new IndexSettings(cacheBytes, patience, seed, bytes);
  }
}
