package bot.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.discord.FakeDiscord.Asked;
import bot.verbatim.discord.FakeRest.Instead;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens when Discord does not take an answer.
class RestFaultsTest {

  private Running running;
  private FakeDiscord discord;

  @BeforeEach
  void start(@TempDir Path home) throws Exception {
    running = Running.bot(home);
    discord = running.discord;
    assertThat(discord.gateway.next()).isEqualTo("identify");
  }

  @AfterEach
  void stop() {
    running.close();
  }

  @Test
  void triesAgainWhenDiscordIsOutOfOrderForAMoment() throws Exception {
    discord.rest.onNextCallback(Instead.error(502, 0));
    assertThat(ask().within(Duration.ofSeconds(3)).getInt("type")).isEqualTo(4);
    assertThat(discord.rest.callbacks).hasValue(1);
  }

  @Test
  void waitsAsLongAsItIsTold() throws Exception {
    long begun = System.nanoTime();
    discord.rest.onNextCallback(
        new Instead(
            429,
            Map.of("Retry-After", "1", "via", "1.1 google", "X-RateLimit-Scope", "user"),
            "{\"message\": \"slow\", \"retry_after\": 1.0, \"global\": false}"));
    ask().within(Duration.ofSeconds(3));
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(1));
    assertThat(discord.rest.callbacks).hasValue(1);
  }

  @Test
  void givesUpWhereAnAnswerWouldComeTooLate() throws Exception {
    ask().answer();
    for (int i = 0; i < 4; i++) {
      discord.rest.onNextCallback(Instead.error(503, 0));
    }
    Asked old =
        discord.prepare(
            Payloads::inServer,
            discord.ids.ago(Duration.ofMillis(1900)),
            2,
            Payloads.command("quote", Map.of(), ""));
    old.send();
    running.stop();
    assertThat(old.isAnswered()).isFalse();
    assertThat(discord.rest.callbacks).hasValue(1);
  }

  @Test
  void saysSoWhereItMayNotWrite() throws Exception {
    discord.rest.onNextCallback(Instead.error(403, 50013));
    Asked asked = ask();
    assertThat(asked.text()).contains("I may not write in this channel");
    assertThat(asked.isPrivate()).isTrue();
  }

  @Test
  void leavesNobodyWithoutAnAnswerWhenDiscordFindsAFault() throws Exception {
    discord.rest.onNextCallback(Instead.error(400, 50035));
    Asked asked = ask();
    assertThat(asked.text()).contains("Something went wrong (reference ");
    assertThat(asked.isPrivate()).isTrue();
    assertThat(discord.rest.callbacks).hasValue(1);
  }

  @Test
  void doesNotRepeatWhatAnotherProcessAnswered() throws Exception {
    discord.rest.onNextCallback(Instead.error(400, 40060));
    assertSettled(ask());
  }

  @Test
  void doesNotRepeatWhatCameTooLate() throws Exception {
    discord.rest.onNextCallback(Instead.error(404, 10062));
    assertSettled(ask());
  }

  private void assertSettled(Asked asked) throws Exception {
    running.stop();
    assertThat(asked.isAnswered()).isFalse();
    assertThat(discord.rest.callbacks).hasValue(0);
  }

  private Asked ask() {
    return discord.command("quote", Map.of("about", "oversight"));
  }
}
