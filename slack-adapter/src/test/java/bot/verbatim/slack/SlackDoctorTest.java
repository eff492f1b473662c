package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.slack.wire.SlackAccess;
import bot.verbatim.slack.wire.SlackDoctor;
import bot.verbatim.text.Diagnosis;
import com.slack.api.SlackConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the doctor finds on Slack.
class SlackDoctorTest {

  private final FakeSlack slack = new FakeSlack();

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void isContentWhereSlackIs() {
    Diagnosis found = examine(Map.of());
    assertThat(found.text())
        .isEqualTo(
            """
            ok     Slack settings      the tokens are set, the command is /quote
            ok     Slack bot token     accepted, of the workspace The Long Hour
            ok     Slack scopes        commands
            ok     Slack app token     accepted, Socket Mode is on
            """);
    assertThat(found.exitCode()).isZero();
    assertThat(examine(Map.of("SLACK_APP_TOKEN", "", "SLACK_SIGNING_SECRET", "s")).text())
        .hasLineCount(3)
        .doesNotContain("wrong");
  }

  @Test
  void namesTokensThatAreMissingMalformedOrRefused() {
    assertThat(examine(Map.of("SLACK_BOT_TOKEN", "")).text())
        .startsWith("wrong  Slack settings      SLACK_BOT_TOKEN is not set: copy")
        .hasLineCount(1);
    assertThat(examine(Map.of("SLACK_APP_TOKEN", "xoxb-1")).text())
        .startsWith("wrong  Slack settings      SLACK_APP_TOKEN must start with xapp-.");
    slack.authError = "token_revoked";
    slack.openError = "invalid_auth";
    assertThat(examine(Map.of()).text())
        .contains("wrong  Slack bot token     Slack does not accept SLACK_BOT_TOKEN")
        .contains("wrong  Slack app token     Slack does not accept SLACK_APP_TOKEN")
        .doesNotContain("Slack scopes", FakeSlack.BOT_TOKEN, FakeSlack.APP_TOKEN);
    assertThat(examine(Map.of()).exitCode()).isEqualTo(1);
  }

  @Test
  void namesMissingScopes() {
    slack.scopes = "chat:write";
    assertThat(examine(Map.of()).text())
        .contains("ok     Slack bot token", "wrong  Slack scopes        SLACK_BOT_TOKEN lacks");
  }

  @Test
  void livesWithoutANetwork() throws IOException {
    int nobody;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = socket.getLocalPort();
    }
    assertThat(examine(Map.of("SLACK_API_URL", "http://127.0.0.1:" + nobody + "/api/")).text())
        .contains("wrong  Slack bot token     Slack cannot be reached at http://127.0.0.1:");
  }

  @Test
  void leavesSomebodyAloneWhoRunsTheBotOnDiscord() {
    Diagnosis found =
        SlackDoctor.examine(Map.of("DISCORD_TOKEN", "a.b.c"), SlackDoctorTest::direct);
    assertThat(found.text()).startsWith("ok     Slack ").hasLineCount(1);
  }

  private Diagnosis examine(Map<String, String> changed) {
    Map<String, String> environment =
        new HashMap<>(
            Map.of(
                "SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN,
                "SLACK_APP_TOKEN", FakeSlack.APP_TOKEN,
                "SLACK_API_URL", slack.apiUrl()));
    environment.putAll(changed);
    return SlackDoctor.examine(environment, SlackDoctorTest::direct);
  }

  private static SlackConfig direct(String apiUrl) {
    SlackConfig config = SlackAccess.config(apiUrl);
    config.setProxyUrl(null);
    return config;
  }
}
