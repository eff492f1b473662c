package bot.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.admission.SettableClock;
import bot.verbatim.discord.gateway.IdentifyBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentifyBudgetTest {

  @TempDir private Path home;
  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T00:00:00Z"));

  private IdentifyBudget opened() {
    return new IdentifyBudget(home, 1, clock, new Random(1));
  }

  @Test
  void isNotUsedUpByAProcessThatStartsAgainAndAgain() {
    int begun = 0;
    for (int i = 0; i < IdentifyBudget.A_DAY + 50; i++) {
      begun += opened().take() ? 1 : 0;
      clock.move(Duration.ofSeconds(1));
    }
    assertThat(begun).isEqualTo(IdentifyBudget.A_DAY);
  }

  @Test
  void isWholeAgainADayLater() throws Exception {
    begun(IdentifyBudget.A_DAY);
    assertThat(opened().take()).isFalse();
    clock.move(Duration.ofHours(25));
    assertThat(opened().take()).isTrue();
  }

  @Test
  void waitsLongerTheOftenerSessionsBegin() {
    Duration before = Duration.ZERO;
    assertThat(opened().pause()).isZero();
    for (int i = 0; i < 15; i++) {
      assertThat(opened().take()).isTrue();
      clock.move(Duration.ofSeconds(1));
      if (i == 3) {
        assertThat(opened().pause()).isZero();
      }
    }
    assertThat(opened().pause())
        .isGreaterThan(before)
        .isBetween(Duration.ofSeconds(150), Duration.ofSeconds(300));
    clock.move(Duration.ofMinutes(11));
    assertThat(opened().pause()).isZero();
  }

  @Test
  void doesNotCountWhatAClockWroteThatRanAhead() {
    SettableClock ahead = new SettableClock(clock.instant().plus(Duration.ofDays(365)));
    IdentifyBudget wrong = new IdentifyBudget(home, 1, ahead, new Random(1));
    while (wrong.take()) {
      ahead.move(Duration.ofMillis(1));
    }
    assertThat(opened().pause()).isZero();
    assertThat(opened().take()).isTrue();
  }

  @Test
  void readsOnWhereAFileIsSpoiled() throws Exception {
    begun(IdentifyBudget.A_DAY - 2);
    Files.writeString(
        home.resolve("discord-identifies"),
        "\nrubbish\n\n-1\n99999999999999999999\n17",
        StandardOpenOption.APPEND);
    assertThat(opened().take()).isTrue();
    assertThat(opened().take()).isTrue();
    assertThat(opened().take()).isFalse();
  }

  /// So many sessions of this moment.
  private void begun(int sessions) throws IOException {
    Files.writeString(
        home.resolve("discord-identifies"),
        ("\n" + clock.instant().getEpochSecond()).repeat(sessions));
  }
}
