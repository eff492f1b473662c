package bot.verbatim.slack.wire;

import java.time.Duration;
import okhttp3.Response;

/// Reads how long Slack asks to wait.
public final class RetryAfter {

  private RetryAfter() {}

  /// The header `Retry-After` in whole seconds; 1 s if it is missing or unreadable.
  public static Duration of(Response response) {
    String header = response.header("Retry-After");
    return header != null && header.matches("[0-9]{1,4}")
        ? Duration.ofSeconds(Integer.parseInt(header))
        : Duration.ofSeconds(1);
  }
}
