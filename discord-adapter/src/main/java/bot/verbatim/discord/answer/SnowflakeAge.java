package bot.verbatim.discord.answer;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// Measures how long ago Discord created something, from the timestamp in its
/// [snowflake](https://discord.com/developers/docs/reference#snowflakes) id.
///
/// The clock here need not agree with Discord's: the smallest difference between arrival and
/// creation in the last 5 to 10 minutes counts as age zero, so that an offset between the clocks
/// makes nothing look old. Ids from the future shift that zero, so nothing counts as older than the
/// clock here says either: only what both measure as old is old.
public final class SnowflakeAge {

  /// The first second of 2015, from which snowflakes count, in milliseconds of Unix time.
  private static final long DISCORD_EPOCH = 1_420_070_400_000L;

  /// Milliseconds over which a smallest difference is kept, and kept once more as the previous one.
  /// Chosen by hand.
  private static final long SPAN = Duration.ofMinutes(5).toMillis();

  private static final long NONE = Long.MAX_VALUE;

  /// A difference that is more than this many milliseconds below the smallest is accepted only when
  /// a second one agrees. Chosen by hand; no test tells.
  private static final long CREDIBLE = 1_000;

  private final LongSupplier millis;
  private final InstantSource clock;
  private long spanEnds = Long.MIN_VALUE;
  private long least = NONE;
  private long leastBefore = NONE;
  private long ahead = NONE;

  /// @param millis a monotonic clock in milliseconds, with any origin
  /// @param clock the time of day
  public SnowflakeAge(LongSupplier millis, InstantSource clock) {
    this.millis = millis;
    this.clock = clock;
  }

  /// The estimated age of the thing with this id; never negative.
  public synchronized Duration of(long snowflake) {
    long now = millis.getAsLong();
    if (now >= spanEnds) {
      leastBefore = now - spanEnds < SPAN ? least : NONE;
      least = NONE;
      spanEnds = now + SPAN;
    }
    long created = (snowflake >> 22) + DISCORD_EPOCH;
    long difference = now - created;
    learn(difference);
    long age = Math.min(difference - Math.min(least, leastBefore), clock.millis() - created);
    return Duration.ofMillis(Math.max(0, age));
  }

  private void learn(long difference) {
    long known = Math.min(least, leastBefore);
    if (known == NONE || difference >= known - CREDIBLE) {
      least = Math.min(least, difference);
    } else if (ahead != NONE && Math.abs(ahead - difference) <= CREDIBLE) {
      least = Math.max(ahead, difference);
      ahead = NONE;
    } else {
      ahead = difference;
    }
  }
}
