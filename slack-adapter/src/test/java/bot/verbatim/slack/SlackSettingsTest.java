package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bot.verbatim.slack.wire.SlackSettings;
import bot.verbatim.text.StartupFailure;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackSettingsTest {

  private static final Map<String, String> SOCKET =
      Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1");

  @Test
  void twoTokensAreEnough() throws StartupFailure {
    assertThat(SlackSettings.from(SOCKET))
        .isEqualTo(
            new SlackSettings(
                "xoxb-1",
                new SlackSettings.SocketMode("xapp-1"),
                "https://slack.com/api/",
                "/quote"));
  }

  @Test
  void aSigningSecretMeansHttp() throws StartupFailure {
    Map<String, String> http =
        Map.of(
            "SLACK_BOT_TOKEN", " xoxb-1 ",
            "SLACK_SIGNING_SECRET", "s",
            "SLACK_PORT", "8080",
            "SLACK_API_URL", "http://127.0.0.1:9/api",
            "SLACK_COMMAND", "cite");
    assertThat(SlackSettings.from(http))
        .isEqualTo(
            new SlackSettings(
                "xoxb-1", new SlackSettings.Http("s", 8080), "http://127.0.0.1:9/api/", "/cite"));
  }

  @Test
  void namesTheSettingThatIsMissingOrWrong() {
    assertThat(failure("SLACK_BOT_TOKEN", "")).contains("SLACK_BOT_TOKEN is not set");
    assertThat(failure("SLACK_BOT_TOKEN", "xapp-1"))
        .contains("SLACK_BOT_TOKEN must start with xoxb-");
    assertThat(failure("SLACK_APP_TOKEN", "")).contains("SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET");
    assertThat(failure("SLACK_APP_TOKEN", "xoxb-1"))
        .contains("SLACK_APP_TOKEN must start with xapp-");
    assertThat(failure("SLACK_SIGNING_SECRET", "s")).contains("both set");
    assertThat(failure("SLACK_API_URL", "slack.com"))
        .contains("SLACK_API_URL must be a web address");
    assertThat(failure("SLACK_API_URL", "https://[x"))
        .contains("SLACK_API_URL must be a web address");
    assertThat(failure("SLACK_COMMAND", "/Quote me")).contains("SLACK_COMMAND must be");
    Map<String, String> http =
        Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "s", "SLACK_PORT", "70000");
    assertThat(sentence(http)).contains("SLACK_PORT must be");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\u0001", "1 2", "1\n2", "1é", "1\u007f", "1\u200b", "…"})
  void refusesTokensWithCharactersThatNoneHas(String end) {
    assertThat(failure("SLACK_BOT_TOKEN", "xoxb-" + end)).startsWith("SLACK_BOT_TOKEN holds ");
    assertThat(failure("SLACK_APP_TOKEN", "xapp-" + end)).startsWith("SLACK_APP_TOKEN holds ");
    assertThat(sentence(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "8f" + end)))
        .startsWith("SLACK_SIGNING_SECRET holds ")
        .doesNotContain("8f", "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://x:99999999/", "http://x:70000", "http://x:port", "http://", "http://é/"})
  void refusesAddressesThatNobodyCanCall(String url) {
    assertThat(failure("SLACK_API_URL", url)).startsWith("SLACK_API_URL must be a web address");
  }

  @Test
  void complainsInOneSentenceWithoutTheSecret() {
    assertThat(failure("SLACK_APP_TOKEN", "secret-9"))
        .doesNotContain("secret-9", "\n")
        .endsWith(".");
  }

  @Test
  void showsNoSecrets() throws StartupFailure {
    assertThat(SlackSettings.from(SOCKET)).asString().doesNotContain("xoxb", "xapp");
  }

  private static String failure(String name, String value) {
    Map<String, String> environment = new HashMap<>(SOCKET);
    environment.put(name, value);
    return sentence(environment);
  }

  private static String sentence(Map<String, String> environment) {
    StartupFailure failure =
        catchThrowableOfType(StartupFailure.class, () -> SlackSettings.from(environment));
    assertThat(failure.exitCode()).isEqualTo(78);
    return failure.sentence();
  }
}
