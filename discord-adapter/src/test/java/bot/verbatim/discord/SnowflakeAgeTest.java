package bot.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.discord.answer.SnowflakeAge;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SnowflakeAgeTest {

  private final AtomicLong here = new AtomicLong(1_000_000);

  /// So late that only the other measure decides.
  private Instant now = Instant.ofEpochSecond(4_000_000_000L);

  private final SnowflakeAge age = new SnowflakeAge(here::get, () -> now);

  /// An id that Discord made at this moment of its own clock.
  private static long made(long millis) {
    return (millis - 1_420_070_400_000L) << 22;
  }

  private Duration arrives(long madeAt, long arrivesAt) {
    here.set(arrivesAt);
    return age.of(made(madeAt));
  }

  @Test
  void measuresFromTheFreshestWhateverTheClocksSay() {
    long theirs = 1_800_000_000_000L;
    assertThat(arrives(theirs, 5_000)).isEqualTo(Duration.ZERO);
    assertThat(arrives(theirs + 1000, 6_100)).isEqualTo(Duration.ofMillis(100));
    assertThat(arrives(theirs + 1000, 9_000)).isEqualTo(Duration.ofSeconds(3));
    assertThat(arrives(theirs + 5000, 9_990)).isEqualTo(Duration.ZERO);
    assertThat(arrives(theirs + 5000, 10_990)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void doesNotTakeTheWordOfASingleClockThatRunsAhead() {
    long theirs = 1_800_000_000_000L;
    long hour = Duration.ofHours(1).toMillis();
    arrives(theirs, 5_000);
    assertThat(arrives(theirs + hour, 5_100)).isEqualTo(Duration.ZERO);
    assertThat(arrives(theirs + 200, 5_200)).isEqualTo(Duration.ZERO);
    long span = Duration.ofMinutes(5).toMillis();
    assertThat(arrives(theirs + span, 5_000 + span)).isEqualTo(Duration.ZERO);
  }

  @Test
  void believesTwoThatAgree() {
    long theirs = 1_800_000_000_000L;
    arrives(theirs - 20_000, 5_000);
    arrives(theirs, 5_000);
    arrives(theirs + 100, 5_100);
    assertThat(arrives(theirs - 20_000, 5_200)).isEqualTo(Duration.ofMillis(20_200));
  }

  /// Two ids of a host whose clock runs an hour ahead silenced the bot for minutes.
  @Test
  void findsNothingOldThatIsFreshByTheClockHere() {
    long theirs = 1_800_000_000_000L;
    long hour = Duration.ofHours(1).toMillis();
    arrives(theirs, 5_000);
    arrives(theirs + hour, 5_100);
    arrives(theirs + hour, 5_200);
    now = Instant.ofEpochMilli(theirs + 350);
    assertThat(arrives(theirs + 300, 5_350)).isEqualTo(Duration.ofMillis(50));
  }

  @Test
  void forgetsAfterAWhileSoThatClocksMayDrift() {
    long theirs = 1_800_000_000_000L;
    assertThat(arrives(theirs, 0)).isEqualTo(Duration.ZERO);
    long hour = Duration.ofHours(1).toMillis();
    assertThat(arrives(theirs + hour, hour + 4_000)).isEqualTo(Duration.ZERO);
  }

  @Test
  void remembersAcrossTheEndOfASpan() {
    long theirs = 1_800_000_000_000L;
    long span = Duration.ofMinutes(5).toMillis();
    arrives(theirs, 0);
    assertThat(arrives(theirs + span - 10_000, span + 1)).isEqualTo(Duration.ofMillis(10_001));
  }
}
