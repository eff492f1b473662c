package bot.verbatim.slack.answer;

import bot.verbatim.slack.wire.SlackSettings;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// Tells to which hosts a `response_url` may lead: to Slack's alone, so that who knows the signing
/// secret cannot make the bot post into its network (server-side request forgery).
final class ResponseHosts {

  /// Where Slack's own [response
  /// URLs](https://docs.slack.dev/interactivity/handling-user-interaction) lead.
  private static final String HOOKS = "hooks.slack.com";

  /// Null if the bot uses Slack's own API.
  private final @Nullable HttpUrl other;

  /// @param apiUrl the base of the Web API
  ResponseHosts(String apiUrl) {
    this.other = apiUrl.equals(SlackSettings.SLACK) ? null : HttpUrl.parse(apiUrl);
  }

  boolean isSlack(String responseUrl) {
    HttpUrl url = HttpUrl.parse(responseUrl);
    if (url == null) {
      return false;
    }
    if (other == null) {
      return url.isHttps() && url.port() == 443 && url.host().equals(HOOKS);
    }
    return Objects.equals(url.scheme(), other.scheme())
        && (url.host().equals(other.host()) || url.host().equals("hooks." + other.host()));
  }
}
