package bot.verbatim.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/// Which interactions were taken already. Discord sends some again when a session is resumed.
final class SeenInteractions {

  /// Longer than an interaction can be answered at all.
  private static final Duration KEPT = Duration.ofMinutes(15);

  private static final int MOST = 100_000;

  private final Cache<Long, Boolean> seen =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

  /// Whether this is the first time; of several threads with one id, one gets true.
  boolean isFirst(long interaction) {
    return seen.asMap().putIfAbsent(interaction, Boolean.TRUE) == null;
  }
}
