package bot.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.Settings;
import bot.verbatim.chat.SampleCommands;
import bot.verbatim.discord.gateway.CloseCodeRemedy;
import bot.verbatim.discord.gateway.DiscordDoctor;
import bot.verbatim.text.Diagnosis;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the doctor finds on Discord.
class DiscordDoctorTest {

  @TempDir private Path home;
  private Running running;

  @BeforeEach
  void open() throws Exception {
    running = Running.discord(home);
  }

  @AfterEach
  void close() {
    running.close();
  }

  @Test
  void isContentOnceTheBotHasRun() throws Exception {
    running.start();
    assertThat(running.discord.rest.registered(Duration.ofSeconds(10))).isPresent();
    Diagnosis found = examine(FakeDiscord.TOKEN, running.discord.apiUrl());
    assertThat(found.text())
        .isEqualTo(
            """
            ok     Discord settings    DISCORD_TOKEN is set
            ok     Discord token       accepted, of Verbatim
            ok     Discord commands    /quote, /quotes registered
            ok     Discord invite      https://discord.com/oauth2/authorize?client_id=%d\
            &scope=applications.commands&integration_type=0
            """
                .formatted(Payloads.APPLICATION));
    assertThat(found.exitCode()).isZero();
  }

  @Test
  void seesCommandsThatAreMissingOrOld() throws Exception {
    assertWrong("No commands are registered: start the bot once, ./verbatim discord.");
    running.start();
    assertThat(running.discord.rest.registered(Duration.ofSeconds(10))).isPresent();
    DataArray old = DataArray.fromJson(running.discord.rest.commands.toString());
    old.getObject(0).put("description", "Of an older version");
    running.discord.rest.commands = old;
    assertWrong("/quote not registered as in this version: delete " + home);
  }

  @Test
  void namesATokenThatIsMissingMalformedOrRefused() {
    String api = running.discord.apiUrl();
    assertThat(examine("", api).text())
        .startsWith("wrong  Discord settings    DISCORD_TOKEN is not set: copy");
    assertThat(examine("secret-9", api).text())
        .startsWith("wrong  Discord settings    DISCORD_TOKEN should be three parts joined by dots")
        .doesNotContain("secret-9");
    assertThat(examine("a.b.c", api).text())
        .contains("wrong  Discord token       " + CloseCodeRemedy.WRONG_TOKEN);
    assertThat(examine("a.b.c", api).exitCode()).isEqualTo(1);
  }

  @Test
  void livesWithoutANetwork() throws IOException {
    int nobody;
    try (ServerSocket socket = new ServerSocket(0)) {
      nobody = socket.getLocalPort();
    }
    assertThat(examine(FakeDiscord.TOKEN, "http://127.0.0.1:" + nobody + "/api").text())
        .contains("wrong  Discord token       Discord cannot be reached at 127.0.0.1: check");
  }

  @Test
  void livesWithAnswersThatAreNotDiscords() {
    for (String nonsense :
        new String[] {"<html>Log in</html>", "", "[]", "{}", "{\"id\": \"x\"}"}) {
      running.discord.rest.onNextOther(new FakeRest.Instead(200, Map.of(), nonsense));
      assertThat(examine(FakeDiscord.TOKEN, running.discord.apiUrl()).text())
          .as(nonsense)
          .contains("wrong  Discord token       127.0.0.1 did not answer as Discord does");
    }
    running.discord.rest.onNextOther(FakeRest.Instead.error(503, 0));
    assertThat(examine(FakeDiscord.TOKEN, running.discord.apiUrl()).text())
        .contains("Discord answers 503 at 127.0.0.1");
  }

  @Test
  void leavesSomebodyAloneWhoRunsTheBotOnSlack() {
    Diagnosis found =
        DiscordDoctor.examine(
            Map.of("SLACK_BOT_TOKEN", "xoxb-1"), settings(), SampleCommands.specs());
    assertThat(found.text()).startsWith("ok     Discord ").hasLineCount(1);
    assertThat(found.exitCode()).isZero();
  }

  private void assertWrong(String sentence) {
    Diagnosis found = examine(FakeDiscord.TOKEN, running.discord.apiUrl());
    assertThat(found.text()).contains("wrong  Discord commands    " + sentence);
    assertThat(found.exitCode()).isEqualTo(1);
  }

  private Diagnosis examine(String token, String api) {
    return DiscordDoctor.examine(
        Map.of("DISCORD_TOKEN", token, "DISCORD_API_URL", api), settings(), SampleCommands.specs());
  }

  private Settings settings() {
    return new Settings(Path.of("data"), home, 1);
  }
}
