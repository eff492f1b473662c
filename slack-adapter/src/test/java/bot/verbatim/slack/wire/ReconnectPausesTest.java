package bot.verbatim.slack.wire;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.admission.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReconnectPausesTest {

  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T00:00:00Z"));
  private final ReconnectPauses pauses = new ReconnectPauses(new Random(1), clock);

  @Test
  void areShortAfterASocketThatLived() {
    for (int i = 0; i < 20; i++) {
      assertThat(pauseAfter(Duration.ofMinutes(1))).isLessThan(Duration.ofMillis(500));
    }
  }

  /// A server that greets and hangs up was asked once a second, for ever.
  @Test
  void growWhileSocketsAreLostSoonAfterTheyAreOpened() {
    assertThat(pauseAfter(Duration.ofMillis(100))).isLessThan(Duration.ofMillis(500));
    for (long least = 1_000; least <= 16_000; least *= 2) {
      assertThat(pauseAfter(Duration.ofMillis(100)))
          .isBetween(Duration.ofMillis(least), Duration.ofMillis(2 * least));
    }
    assertThat(pauseAfter(Duration.ofMinutes(1))).isLessThan(Duration.ofMillis(500));
  }

  @Test
  void tellOnceThatTheConnectionIsBack() {
    assertThat(pauses.opened()).isFalse();
    pauses.afterLoss();
    pauses.afterFailure();
    assertThat(pauses.opened()).isTrue();
    assertThat(pauses.opened()).isFalse();
  }

  private Duration pauseAfter(Duration life) {
    pauses.opening();
    pauses.opened();
    clock.move(life);
    return pauses.afterLoss();
  }
}
