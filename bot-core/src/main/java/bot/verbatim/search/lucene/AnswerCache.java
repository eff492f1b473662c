package bot.verbatim.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Remembers answers for as long as the index stays the same.
///
/// @param <Q> what is asked
/// @param <A> what is answered
final class AnswerCache<Q, A> {

  private static final Duration KEPT = Duration.ofHours(1);

  /// What an entry costs beside its texts, roughly, in bytes.
  private static final int OVERHEAD = 400;

  /// An answer belongs to the state of the index that it came from.
  private record Key<Q>(long generation, Q question) {}

  private final @Nullable Cache<Key<Q>, A> answers;

  /// @param bytes about how much memory they may take; 0 remembers none
  /// @param size how many bytes the texts of an answer take, roughly
  AnswerCache(long bytes, ToIntFunction<A> size) {
    answers =
        bytes <= 0
            ? null
            : Caffeine.newBuilder()
                .maximumWeight(bytes)
                .<Key<Q>, A>weigher((_, answer) -> OVERHEAD + size.applyAsInt(answer))
                .expireAfterAccess(KEPT)
                .build();
  }

  A get(long generation, Q question, Supplier<A> answer) {
    if (answers == null) {
      return answer.get();
    }
    Key<Q> key = new Key<>(generation, question);
    A known = answers.getIfPresent(key);
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
}
