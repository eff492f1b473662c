package bot.verbatim.search.lucene;

import bot.verbatim.text.Lazy;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Caches answers from one state of the index. The very first is not cached, and the cache is made
/// after it: a process that answers one question need not load Caffeine, and the logging that comes
/// with it, which was a tenth of `./verbatim quote`.
///
/// @param <Q> the type of question
/// @param <A> the type of answer
final class AnswerCache<Q, A> {

  /// Time to live after the last access. Chosen by hand; no test tells 1 hour from 2.
  private static final Duration KEPT = Duration.ofHours(1);

  /// Approximate size of an entry in bytes, without the texts of its answer. Chosen by hand.
  private static final int OVERHEAD = 400;

  private final AtomicBoolean used = new AtomicBoolean();
  private final @Nullable Lazy<Cache<Q, A>> answers;

  /// @param bytes approximate memory for all entries; 0 disables caching
  /// @param size approximate size of the texts of an answer, in bytes
  AnswerCache(long bytes, ToIntFunction<A> size) {
    answers =
        bytes <= 0
            ? null
            : new Lazy<>(() ->
                Caffeine.newBuilder()
                    .maximumWeight(bytes)
                    .<Q, A>weigher((_, answer) -> OVERHEAD + size.applyAsInt(answer))
                    .expireAfterAccess(KEPT)
                    .build());
  }

  A get(Q question, Supplier<A> answer) {
    boolean isFirst = !used.get() && used.compareAndSet(false, true);
    return answers == null || isFirst
        ? answer.get()
        : answers.get().get(question, _ -> answer.get());
  }
}
