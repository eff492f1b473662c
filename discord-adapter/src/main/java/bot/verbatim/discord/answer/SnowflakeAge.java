package bot.verbatim.discord.answer;

import java.time.Duration;
import java.util.function.LongSupplier;

/// How long ago Discord made something, told by its
/// [snowflake](https://discord.com/developers/docs/reference#snowflakes) id.
///
/// The two clocks may differ. What both read when the freshest of the last minutes arrived shows by
/// how much, so neither a wrong clock here nor a jump of it makes anything look old.
public final class SnowflakeAge {

  private static final long DISCORD_EPOCH = 1_420_070_400_000L;
  private static final long SPAN = Duration.ofMinutes(5).toMillis();
  private static final long NONE = Long.MAX_VALUE;

  /// Something made so much later than any before is not believed until a second one agrees.
  private static final long CREDIBLE = 1_000;

  private final LongSupplier millis;
  private long spanEnds = Long.MIN_VALUE;
  private long least = NONE;
  private long leastBefore = NONE;
  private long ahead = NONE;

  /// @param millis a clock that only runs forward, in milliseconds from any moment
  public SnowflakeAge(LongSupplier millis) {
    this.millis = millis;
  }

  /// How old the thing with this id is, as far as it can be told; never less than nothing.
  public synchronized Duration of(long snowflake) {
    long now = millis.getAsLong();
    if (now >= spanEnds) {
      leastBefore = now - spanEnds < SPAN ? least : NONE;
      least = NONE;
      spanEnds = now + SPAN;
    }
    long difference = now - ((snowflake >> 22) + DISCORD_EPOCH);
    learn(difference);
    return Duration.ofMillis(Math.max(0, difference - Math.min(least, leastBefore)));
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
