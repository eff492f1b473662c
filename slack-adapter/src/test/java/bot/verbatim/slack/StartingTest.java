package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bot.verbatim.chat.SampleCommands;
import bot.verbatim.slack.wire.SlackAccess;
import bot.verbatim.slack.wire.SlackSettings;
import bot.verbatim.text.StartupFailure;
import com.slack.api.SlackConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said where the bot cannot start: one plain sentence each.
class StartingTest {

  private static final SlackSettings.Way SOCKET = new SlackSettings.SocketMode(FakeSlack.APP_TOKEN);

  private final FakeSlack slack = new FakeSlack();

  @AfterEach
  void close() {
    slack.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"invalid_auth", "token_revoked", "account_inactive", "token_expired"})
  void namesABotTokenThatSlackDoesNotAccept(String error) {
    slack.authError = error;
    assertThat(failure(SOCKET, 78)).contains("SLACK_BOT_TOKEN (" + error + ")", "xoxb-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"invalid_auth", "not_allowed_token_type"})
  void namesAnAppTokenThatSlackDoesNotAccept(String error) {
    slack.openError = error;
    assertThat(failure(SOCKET, 78)).contains("SLACK_APP_TOKEN (" + error + ")", "xapp-");
  }

  @Test
  void namesMissingScopes() {
    slack.scopes = "chat:write,users:read";
    assertThat(failure(SOCKET, 78)).contains("SLACK_BOT_TOKEN lacks the scope commands");
    slack.scopes = "chat:write, commands";
    slack.openError = "missing_scope";
    assertThat(failure(SOCKET, 78)).contains("SLACK_APP_TOKEN lacks the scope connections:write");
  }

  @Test
  void saysWhenSlackCannotBeReached() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    SlackConfig nowhere = SlackAccess.config("http://127.0.0.1:" + free + "/api/");
    nowhere.setProxyUrl(null);
    StartupFailure failure =
        catchThrowableOfType(
            StartupFailure.class,
            () -> new SlackAccess(nowhere).checkBotToken(FakeSlack.BOT_TOKEN));
    assertThat(failure.exitCode()).isEqualTo(69);
    assertThat(failure.sentence())
        .contains("Slack cannot be reached at http://127.0.0.1:" + free, "ConnectException")
        .doesNotContain("\n");
  }

  @Test
  void saysWhenSlackIsBroken() {
    slack.limitNext(1);
    assertThat(failure(SOCKET, 69)).contains("Slack is not available", "HTTP 429");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>Log in</html>", "", "null", "[]", "{}", "{\"ok\":true}"})
  void saysWhenSomebodyElseAnswers(String answer) {
    slack.nonsense.add("{\"ok\":true}");
    slack.nonsense.add(answer);
    assertThat(failure(SOCKET, 69))
        .startsWith("Slack did not answer as Slack does at " + slack.apiUrl());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>Log in</html>", "", "null", "[]", "{}"})
  void saysSoOfTheFirstAnswerToo(String answer) {
    slack.nonsense.add(answer);
    assertThat(failure(SOCKET, 69)).startsWith("Slack did not answer as Slack does at ");
  }

  @Test
  void saysWhenThePortIsInUse() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      SlackSettings.Way way = new SlackSettings.Http("s", taken.getLocalPort());
      assertThat(failure(way, 69))
          .isEqualTo(
              "Port "
                  + taken.getLocalPort()
                  + " is in use or not allowed: set SLACK_PORT to another one.");
    }
  }

  private String failure(SlackSettings.Way way, int exitCode) {
    StartupFailure failure =
        catchThrowableOfType(
            StartupFailure.class,
            () -> Bots.tryToOpen(slack, new SampleCommands().dispatcher(), way).close());
    assertThat(failure.exitCode()).isEqualTo(exitCode);
    assertThat(failure.sentence()).endsWith(".").doesNotContain("\n", "xoxb-1-good", "xapp-1-good");
    return failure.sentence();
  }
}
