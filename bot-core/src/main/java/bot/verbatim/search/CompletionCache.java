package bot.verbatim.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import java.time.Duration;
import java.util.List;

/// Remembers what was completed lately, for everybody types the same first letters.
final class CompletionCache {

  /// About as many bytes; somebody who types nonsense cannot fill the heap.
  private static final long MOST_BYTES = 8L << 20;

  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  /// Objects around each text.
  private static final int OVERHEAD = 80;

  private final boolean on;
  private final Cache<Key, List<Completion>> cache;

  /// @param on false to complete everything afresh, which is for measuring
  CompletionCache(boolean on, Ticker ticker) {
    cache =
        Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher(CompletionCache::bytes)
            .expireAfterWrite(REMEMBERED)
            .ticker(ticker)
            .recordStats()
            .build();
    this.on = on;
  }

  /// Completes from a table, or as that table did before.
  ///
  /// @param generation changes when the table does
  List<Completion> complete(
      long generation, Completions table, Completions.Kind kind, String typed, int limit) {
    if (!on) {
      return table.complete(kind, typed, limit);
    }
    String folded = new String(CompletionKey.typed(typed));
    return cache.get(
        new Key(generation, kind, folded, limit), it -> table.complete(kind, typed, limit));
  }

  CacheStats stats() {
    return cache.stats();
  }

  private static int bytes(Key key, List<Completion> completions) {
    int bytes = OVERHEAD + 2 * key.typed().length();
    for (Completion completion : completions) {
      bytes += OVERHEAD + completion.shown().length() + completion.value().length();
    }
    return bytes;
  }

  private record Key(long generation, Completions.Kind kind, String typed, int limit) {}
}
