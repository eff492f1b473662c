package bot.verbatim.slack.wire;

import bot.verbatim.text.HiddenCharacters;
import bot.verbatim.text.StartupFailure;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The calls of Slack's Web API that starting needs: whether the tokens are valid, and where to
/// connect.
public final class SlackAccess {

  /// The bot's OAuth scopes. It reads no messages, and posts only in answer to requests.
  public static final List<String> SCOPES = List.of("commands");

  /// Timeout of a whole call. Chosen by hand; no test tells.
  private static final int CALL_MILLIS = 8_000;

  /// Timeout of each read. Chosen by hand; no test tells.
  private static final int READ_MILLIS = 5_000;

  /// The errors after which the same token cannot succeed later.
  private static final Set<String> DEAD_TOKENS =
      Set.of(
          "invalid_auth",
          "not_authed",
          "token_revoked",
          "token_expired",
          "account_inactive",
          "not_allowed_token_type");

  private final Slack slack;
  private final String apiUrl;

  /// @param config made by [#config]
  public SlackAccess(SlackConfig config) {
    this.slack = Slack.getInstance(config);
    this.apiUrl = config.getMethodsEndpointUrlPrefix();
  }

  /// The configuration of Slack's client library.
  public static SlackConfig config(String apiUrl) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(apiUrl);
    config.setStatsEnabled(false);
    config.setHttpClientCallTimeoutMillis(CALL_MILLIS);
    config.setHttpClientReadTimeoutMillis(READ_MILLIS);
    return config;
  }

  public Slack slack() {
    return slack;
  }

  /// The workspace that a bot token belongs to, and what the token may do there.
  ///
  /// @param team the workspace's name; empty if Slack does not tell
  /// @param scopes null if Slack does not tell
  public record Workspace(String team, @Nullable List<String> scopes) {}

  /// Checks the bot token and its scopes.
  ///
  /// @throws StartupFailure if Slack refuses the token or cannot be reached, or if a scope is
  ///   missing
  public Workspace checkBotToken(String token) throws StartupFailure {
    Workspace workspace = workspace(token);
    checkScopes(workspace);
    return workspace;
  }

  /// Asks whose token it is.
  ///
  /// @throws StartupFailure if Slack refuses the token or cannot be reached
  Workspace workspace(String token) throws StartupFailure {
    var response = call(() -> slack.methods(token).authTest(r -> r));
    if (!response.isOk()) {
      throw refused(
          response,
          "SLACK_BOT_TOKEN",
          "copy the bot token (xoxb-…) from the app's page"
              + " “OAuth & Permissions”, after installing the app anew");
    }
    Map<String, List<String>> headers = response.getHttpResponseHeaders();
    List<String> given = headers == null ? null : headers.get("x-oauth-scopes");
    @Nullable String team = response.getTeam();
    return new Workspace(
        team == null ? "" : HiddenCharacters.without(team),
        given == null ? null : List.of(String.join(",", given).split("[,\\s]+")));
  }

  /// @throws StartupFailure if a scope is missing
  static void checkScopes(Workspace workspace) throws StartupFailure {
    List<String> given = workspace.scopes();
    List<String> missing =
        SCOPES.stream().filter(scope -> given != null && !given.contains(scope)).toList();
    if (!missing.isEmpty()) {
      throw StartupFailure.wrongSetting(
          "SLACK_BOT_TOKEN lacks the scope "
              + String.join(", ", missing)
              + ": add it on the app's page “OAuth & Permissions” and install the app anew.");
    }
  }

  /// Requests the URL of a new socket, which is valid for one connection.
  ///
  /// @throws StartupFailure if Slack refuses the token or cannot be reached
  String socketUrl(String appToken) throws StartupFailure {
    var response = call(() -> slack.methods(appToken).appsConnectionsOpen(r -> r));
    if (response.isOk()) {
      @Nullable String url = response.getUrl();
      if (url == null) {
        throw nonsense();
      }
      return url;
    }
    if ("missing_scope".equals(response.getError())) {
      throw StartupFailure.wrongSetting(
          "SLACK_APP_TOKEN lacks the scope connections:write: make an app-level token with it on"
              + " the app's page “Basic Information”.");
    }
    throw refused(
        response,
        "SLACK_APP_TOKEN",
        "make an app-level token (xapp-…) with the scope"
            + " connections:write on the app's page “Basic Information”");
  }

  private interface Call<T extends SlackApiTextResponse> {
    T make() throws IOException, SlackApiException;
  }

  private <T extends SlackApiTextResponse> T call(Call<T> call) throws StartupFailure {
    try {
      @Nullable T response = call.make();
      if (response == null || (!response.isOk() && response.getError() == null)) {
        throw nonsense();
      }
      return response;
    } catch (SlackApiException failure) {
      throw StartupFailure.unavailable(
          "Slack is not available at "
              + apiUrl
              + " (HTTP "
              + failure.getResponse().code()
              + "): try again later.",
          RetryAfter.of(failure.getResponse()));
    } catch (IOException failure) {
      throw StartupFailure.unavailable(
          "Slack cannot be reached at "
              + apiUrl
              + " ("
              + failure.getClass().getSimpleName()
              + "): check the network, the proxy and SLACK_API_URL.");
    } catch (RuntimeException unreadable) {
      // Slack's library throws these for a response that is empty or not JSON.
      throw nonsense();
    }
  }

  private StartupFailure nonsense() {
    return StartupFailure.unavailable(
        "Slack did not answer as Slack does at "
            + apiUrl
            + ": check SLACK_API_URL, and whether a proxy or a log-in page answers instead.");
  }

  private static StartupFailure refused(
      SlackApiTextResponse response, String setting, String remedy) {
    String error = response.getError();
    return DEAD_TOKENS.contains(error)
        ? StartupFailure.wrongSetting(
            "Slack does not accept " + setting + " (" + error + "): " + remedy + ".")
        : StartupFailure.unavailable(
            "Slack refused to connect the bot (" + error + "): try again later.");
  }
}
