package bot.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bot.verbatim.discord.FakeDiscord.Asked;
import bot.verbatim.discord.gateway.CloseCodeRemedy;
import bot.verbatim.discord.gateway.Shards;
import bot.verbatim.text.StartupFailure;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What happens when the connection does not begin, or ends.
class ConnectionTest {

  @TempDir private Path home;
  private Running running;
  private FakeDiscord discord;

  @BeforeEach
  void open() throws Exception {
    running = Running.discord(home);
    discord = running.discord;
  }

  @AfterEach
  void close() {
    running.close();
  }

  private void connect() throws Exception {
    running.start();
    assertThat(discord.gateway.next()).isEqualTo("identify");
    discord.command("quote", Map.of()).answer();
  }

  @ParameterizedTest
  @ValueSource(ints = {1001, 4000, 4001, 4002, 4005, 4008})
  void goesOnAfterATemporaryClose(int code) throws Exception {
    connect();
    discord.gateway.close(code);
    assertResumed();
  }

  @Test
  void goesOnAfterASocketThatDied() throws Exception {
    connect();
    discord.gateway.cut();
    assertResumed();
  }

  @Test
  void goesOnWhereASessionIsSaidToBeResumable() throws Exception {
    connect();
    discord.gateway.invalidate(true);
    assertResumed();
  }

  private void assertResumed() throws Exception {
    assertThat(discord.gateway.next()).isEqualTo("closed");
    assertThat(discord.gateway.next()).isEqualTo("resume");
    assertThat(discord.command("quote", Map.of()).text()).contains("k7f3-q");
    assertThat(discord.gateway.identifies).hasValue(1);
  }

  @Test
  void answersWhatWasAskedWhileTheSocketWasDead() throws Exception {
    connect();
    discord.gateway.cut();
    Asked asked = discord.command("quote", Map.of());
    assertThat(asked.text()).contains("k7f3-q");
    assertThat(discord.gateway.identifies).hasValue(1);
  }

  @Test
  void beginsAnewWhereASessionIsGone() throws Exception {
    connect();
    discord.gateway.forget();
    discord.gateway.close(4009);
    assertThat(discord.gateway.next()).isEqualTo("closed");
    assertThat(discord.gateway.next()).isEqualTo("resume");
    assertThat(discord.gateway.next()).isEqualTo("closed");
    assertThat(discord.gateway.next()).isEqualTo("identify");
    assertThat(discord.command("quote", Map.of()).text()).contains("k7f3-q");
    assertThat(discord.gateway.identifies).hasValue(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {4004, 4010, 4011, 4012, 4013, 4014})
  void endsWithTheRemedyWhereNoAttemptCanSucceed(int code) throws Exception {
    discord.gateway.closeOnIdentify = code;
    StartupFailure failure = running.start().ended().get(10, TimeUnit.SECONDS);
    assertThat(failure.sentence()).isEqualTo(CloseCodeRemedy.of(code).orElseThrow());
    assertThat(failure.exitCode()).isEqualTo(78);
    assertNothingMoreIsTried(1);
  }

  @Test
  void endsWhereTheGatewaysVersionIsGivenUpWhileItRuns() throws Exception {
    DiscordBot bot = running.start();
    assertThat(discord.gateway.next()).isEqualTo("identify");
    discord.gateway.close(4012);
    assertThat(bot.ended().get(10, TimeUnit.SECONDS).sentence()).contains("update the bot");
    assertNothingMoreIsTried(1);
  }

  private void assertNothingMoreIsTried(int identifies) {
    running.stop();
    assertThat(discord.gateway.identifies).hasValue(identifies);
    assertThat(discord.gateway.resumes).hasValue(0);
  }

  @Test
  void runsItsPartOfTheShards() throws Exception {
    discord.rest.concurrency = 16;
    running.start(FakeDiscord.TOKEN, discord.apiUrl(), new Shards(2, 3, 16));
    assertThat(discord.gateway.next()).isEqualTo("identify");
    assertThat(discord.gateway.next()).isEqualTo("identify");
    assertThat(discord.gateway.shards).containsExactlyInAnyOrder(List.of(2, 16), List.of(3, 16));
    assertThat(discord.rest.registrations).isEmpty();
  }

  @Test
  void saysThatTheTokenIsWrong() {
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(() -> running.start("wrong", discord.apiUrl()))
        .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(78))
        .withMessageStartingWith("Discord refuses the token: copy the bot's token from");
    assertThat(discord.gateway.identifies).hasValue(0);
  }

  @Test
  void saysThatDiscordCannotBeReached() throws IOException {
    int nobody;
    try (ServerSocket socket = new ServerSocket(0)) {
      nobody = socket.getLocalPort();
    }
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(() -> running.start("t", "http://127.0.0.1:" + nobody + "/api/v10"))
        .withMessage(
            "Discord cannot be reached at 127.0.0.1: check this machine's network, then start"
                + " again.");
  }

  @Test
  void saysThatDiscordIsOutOfOrder() {
    discord.rest.onNextOther(FakeRest.Instead.error(503, 0));
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(running::start)
        .withMessageStartingWith("Discord answers 503");
  }

  @Test
  void doesNotConnectWhereDiscordAllowsNoMoreStarts() {
    discord.rest.remaining = 0;
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(running::start)
        .withMessageContaining("Discord allows no more starts today")
        .withMessageContaining("in 61 minutes");
    assertThat(discord.gateway.identifies).hasValue(0);
  }

  @Test
  void doesNotConnectWhereItBeganTooManySessionsToday() throws IOException {
    long anHourAgo = Instant.now().minusSeconds(3600).getEpochSecond();
    Files.writeString(
        home.resolve("discord-identifies"),
        Stream.generate(() -> anHourAgo + "\n").limit(900).collect(Collectors.joining()));
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(running::start)
        .withMessageContaining("began 900 sessions within a day");
    assertThat(discord.gateway.identifies).hasValue(0);
  }
}
