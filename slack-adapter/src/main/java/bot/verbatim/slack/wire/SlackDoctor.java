package bot.verbatim.slack.wire;

import bot.verbatim.text.Diagnosis;
import com.slack.api.SlackConfig;
import java.util.Map;
import java.util.function.Function;

/// Examines what the bot needs on Slack. It takes at most two calls' time.
public final class SlackDoctor {

  private SlackDoctor() {}

  /// Examines the settings, then what Slack says of them.
  ///
  /// @param client makes the client's configuration for a base of the Web API
  public static Diagnosis examine(
      Map<String, String> environment, Function<String, SlackConfig> client) {
    Diagnosis diagnosis = new Diagnosis();
    if (isElsewhere(environment)) {
      diagnosis.add("Slack", () -> "not set up here (SLACK_BOT_TOKEN is not set)");
      return diagnosis;
    }
    SlackSettings[] settings = new SlackSettings[1];
    boolean isSet =
        diagnosis.add(
            "Slack settings",
            () -> {
              settings[0] = SlackSettings.from(environment);
              return "the tokens are set, the command is " + settings[0].command();
            });
    if (isSet) {
      ask(diagnosis, settings[0], new SlackAccess(client.apply(settings[0].apiUrl())));
    }
    return diagnosis;
  }

  /// Whether the settings are those of the bot on Discord alone.
  private static boolean isElsewhere(Map<String, String> environment) {
    return !environment.getOrDefault("DISCORD_TOKEN", "").isBlank()
        && environment.keySet().stream().noneMatch(name -> name.startsWith("SLACK_"));
  }

  private static void ask(Diagnosis diagnosis, SlackSettings settings, SlackAccess access) {
    SlackAccess.Workspace[] workspace = new SlackAccess.Workspace[1];
    boolean isAccepted =
        diagnosis.add(
            "Slack bot token",
            () -> {
              workspace[0] = access.workspace(settings.botToken());
              return "accepted, of the workspace " + workspace[0].team();
            });
    if (isAccepted) {
      diagnosis.add(
          "Slack scopes",
          () -> {
            SlackAccess.checkScopes(workspace[0]);
            return String.join(", ", SlackAccess.SCOPES);
          });
    }
    if (settings.way() instanceof SlackSettings.SocketMode(String appToken)) {
      diagnosis.add(
          "Slack app token",
          () -> {
            String url = access.socketUrl(appToken);
            return "accepted, " + (url.isEmpty() ? "without a socket" : "Socket Mode is on");
          });
    }
  }
}
