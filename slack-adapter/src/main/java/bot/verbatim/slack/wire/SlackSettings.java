package bot.verbatim.slack.wire;

import bot.verbatim.text.ApiAddress;
import bot.verbatim.text.StartupFailure;
import java.util.Map;
import java.util.Optional;

/// The settings of the Slack adapter.
///
/// @param botToken begins with `xoxb-`
/// @param apiUrl the base of the Web API, with a slash at its end
/// @param command the name of the first command, with its slash
public record SlackSettings(String botToken, Way way, String apiUrl, String command) {

  public static final String SLACK = "https://slack.com/api/";
  private static final int DEFAULT_PORT = 3000;

  /// How requests arrive.
  public sealed interface Way {}

  /// Over a WebSocket that the bot opens.
  ///
  /// @param appToken begins with `xapp-`
  public record SocketMode(String appToken) implements Way {}

  /// As HTTP requests to a server in this process.
  public record Http(String signingSecret, int port) implements Way {}

  /// Reads the settings from environment variables.
  ///
  /// @throws StartupFailure if a setting is missing or wrong; the sentence names it
  public static SlackSettings from(Map<String, String> environment) throws StartupFailure {
    String botToken =
        secret(environment, "SLACK_BOT_TOKEN")
            .orElseThrow(() ->
                StartupFailure.wrongSetting(
                    "SLACK_BOT_TOKEN is not set: copy the bot token (xoxb-…) from the app's page"
                        + " “OAuth & Permissions”."));
    if (!botToken.startsWith("xoxb-")) {
      throw StartupFailure.wrongSetting(
          "SLACK_BOT_TOKEN must start with xoxb-. Find it under “OAuth & Permissions”.");
    }
    return new SlackSettings(botToken, way(environment), apiUrl(environment), command(environment));
  }

  private static Way way(Map<String, String> environment) throws StartupFailure {
    Optional<String> appToken = secret(environment, "SLACK_APP_TOKEN");
    Optional<String> secret = secret(environment, "SLACK_SIGNING_SECRET");
    if (appToken.isPresent() && secret.isPresent()) {
      throw StartupFailure.wrongSetting(
          "SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set: keep the first for Socket Mode,"
              + " or the second for HTTP.");
    }
    if (appToken.isPresent()) {
      if (!appToken.get().startsWith("xapp-")) {
        throw StartupFailure.wrongSetting(
            "SLACK_APP_TOKEN must start with xapp-. Make it under “Basic Information”.");
      }
      return new SocketMode(appToken.get());
    }
    if (secret.isEmpty()) {
      throw StartupFailure.wrongSetting(
          "Neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set: set the first (xapp-…) for"
              + " Socket Mode, or the second for HTTP.");
    }
    return new Http(secret.get(), port(environment));
  }

  private static int port(Map<String, String> environment) throws StartupFailure {
    String port = given(environment, "SLACK_PORT").orElse(Integer.toString(DEFAULT_PORT));
    if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
      throw StartupFailure.wrongSetting("SLACK_PORT must be a number from 0 to 65535.");
    }
    return Integer.parseInt(port);
  }

  private static String apiUrl(Map<String, String> environment) throws StartupFailure {
    Optional<String> url = given(environment, "SLACK_API_URL");
    return url.isEmpty() ? SLACK : ApiAddress.read("SLACK_API_URL", url.get(), SLACK);
  }

  /// The name of the first command, with its slash.
  public static String command(Map<String, String> environment) throws StartupFailure {
    String command = given(environment, "SLACK_COMMAND").orElse("/quote");
    String name = command.startsWith("/") ? command : "/" + command;
    if (!name.matches("/[a-z0-9_-]{1,30}")) {
      throw StartupFailure.wrongSetting(
          "SLACK_COMMAND must be a name such as /quote: a slash and up to 30 lower-case letters,"
              + " digits, hyphens or underscores.");
    }
    return name;
  }

  /// Tokens are sent in an HTTP header, so they must be visible ASCII.
  private static Optional<String> secret(Map<String, String> environment, String name)
      throws StartupFailure {
    Optional<String> secret = given(environment, name);
    if (secret.isPresent() && secret.get().chars().anyMatch(c -> c <= ' ' || c > '~')) {
      throw StartupFailure.wrongSetting(
          name
              + " holds a space, a line break or another character that no token has: copy it"
              + " anew.");
    }
    return secret;
  }

  private static Optional<String> given(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /// Omits the secrets.
  @Override
  public String toString() {
    return "SlackSettings[" + way.getClass().getSimpleName() + ", " + apiUrl + ", " + command + "]";
  }
}
