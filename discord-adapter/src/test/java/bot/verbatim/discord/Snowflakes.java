package bot.verbatim.discord;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/// Ids as Discord makes them: milliseconds since 2015, then a count.
final class Snowflakes {

  private static final long EPOCH = 1_420_070_400_000L;
  private static final AtomicLong COUNT = new AtomicLong();

  private final Clock clock;

  Snowflakes(Clock clock) {
    this.clock = clock;
  }

  long now() {
    return ago(Duration.ZERO);
  }

  long ago(Duration age) {
    long millis = clock.millis() - EPOCH - age.toMillis();
    return (millis << 22) | (COUNT.incrementAndGet() & 0x3F_FFFF);
  }

  Duration age(long id) {
    return Duration.ofMillis(clock.millis() - EPOCH - (id >>> 22));
  }
}
