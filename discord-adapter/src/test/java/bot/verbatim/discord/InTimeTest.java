package bot.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.discord.FakeDiscord.Asked;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every interaction is answered once, and in time, whatever happens behind it.
class InTimeTest {

  private static final String BUSY = "I am busy right now. Please try again in a few seconds.";

  /// So many that they must wait, and that a busy machine decides within 3 s; [DiscordBench]
  /// measures ten thousand.
  private static final int FLOOD = 500;

  private static final Duration PATIENCE = Duration.ofSeconds(2);

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
  void saysThatItIsBusyWhereTheAnswerTakesTooLong() throws Exception {
    List<Asked> stuck = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      stuck.add(discord.command("quote", Map.of("about", "wait")));
    }
    running.clock.awaitPlanned(PATIENCE, stuck.size());
    running.clock.move(PATIENCE);
    for (Asked asked : stuck) {
      asked.within(Duration.ofSeconds(3));
      assertThat(asked.text()).contains(BUSY);
      assertThat(asked.isPrivate()).isTrue();
    }
    running.commands.letGo();
    assertThat(discord.command("quote", Map.of()).text()).contains("k7f3-q");
    assertThat(discord.rest.refusals()).isEmpty();
  }

  @Test
  void answersOnceWhatIsSentTwice() throws Exception {
    Asked asked =
        discord.prepare(
            Payloads::inServer,
            discord.ids.now(),
            2,
            Payloads.command("quote", Map.of("about", "oversight"), ""));
    for (int i = 0; i < 50; i++) {
      asked.send();
    }
    asked.answer();
    discord.command("quote", Map.of()).answer();
    running.stop();
    assertThat(discord.rest.callbacks).hasValue(2);
  }

  @Test
  void dropsWhatIsTooOldToBeAnswered() throws Exception {
    discord.command("quote", Map.of()).answer();
    Asked old =
        discord.prepare(
            Payloads::inServer,
            discord.ids.ago(Duration.ofSeconds(20)),
            2,
            Payloads.command("quote", Map.of(), ""));
    old.send();
    discord.command("quote", Map.of()).answer();
    running.stop();
    assertThat(discord.rest.callbacks).hasValue(2);
    assertThat(discord.rest.refusals()).isEmpty();
  }

  @Test
  void decidesAFloodAndAnswersNoneTwice() throws Exception {
    List<Asked> flood = new ArrayList<>();
    for (int i = 0; i < FLOOD; i++) {
      flood.add(discord.command("quote", Map.of("about", "oversight")));
    }
    for (Asked asked : flood) {
      asked.within(Duration.ofSeconds(5));
    }
    assertThat(discord.rest.callbacks).hasValue(FLOOD);
    assertThat(discord.rest.refusals()).isEmpty();
  }

  @Test
  void finishesWhatRunsBeforeItEnds() throws Exception {
    Asked asked = discord.command("quote", Map.of("about", "wait"));
    running.commands.awaitHeld();
    CompletableFuture<Void> ended = CompletableFuture.runAsync(running::stop);
    running.commands.letGo();
    ended.get(10, TimeUnit.SECONDS);
    assertThat(asked.isAnswered()).isTrue();
  }

  @Test
  void endsWithinTenSecondsThoughSomethingHangs() throws Exception {
    Asked stuck = discord.command("quote", Map.of("about", "wait"));
    running.commands.awaitHeld();
    running.clock.moveWhenPlanned(PATIENCE);
    assertThat(stuck.text()).contains(BUSY);
    CompletableFuture<Void> ended = CompletableFuture.runAsync(running::stop);
    running.clock.moveWhenPlanned(Duration.ofMillis(3500));
    ended.get(10, TimeUnit.SECONDS);
  }
}
