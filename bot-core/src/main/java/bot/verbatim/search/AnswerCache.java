package bot.verbatim.search;

import bot.verbatim.quote.Quote;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Remembers answers for as long as the index stays the same.
final class AnswerCache {

  private static final Duration KEPT = Duration.ofHours(1);

  /// What an object costs beside its text, roughly, in bytes.
  private static final int OVERHEAD = 400;

  /// An answer belongs to the state of the index that it came from.
  private record Key(long generation, Question question) {}

  private final @Nullable Cache<Key, Found> answers;

  AnswerCache(long bytes) {
    answers =
        bytes <= 0
            ? null
            : Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher(AnswerCache::weight)
                .expireAfterAccess(KEPT)
                .recordStats()
                .build();
  }

  Found get(long generation, Question question, Supplier<Found> answer) {
    if (answers == null) {
      return answer.get();
    }
    Key key = new Key(generation, question);
    Found known = answers.getIfPresent(key);
    if (known == null) {
      known = answer.get();
      answers.put(key, known);
    }
    return known;
  }

  /// Forgets everything; answers of an older index are never given anyway, but take room.
  void clear() {
    if (answers != null) {
      answers.invalidateAll();
    }
  }

  CacheStats stats() {
    return answers == null ? CacheStats.empty() : answers.stats();
  }

  private static int weight(Key key, Found found) {
    int weight = OVERHEAD + 2 * key.question().about().length();
    for (Quote quote : found.quotes()) {
      weight += OVERHEAD + 2 * quote.text().length();
    }
    return weight;
  }
}
