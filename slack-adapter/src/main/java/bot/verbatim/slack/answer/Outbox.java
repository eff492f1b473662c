package bot.verbatim.slack.answer;

import bot.verbatim.slack.wire.RetryAfter;
import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.ConnectException;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/// Sends what the bot says of its own accord, after the acknowledgement.
///
/// What fails is logged by the name that Slack gives the failure, never with what was said.
public final class Outbox {

  private static final System.Logger LOG = System.getLogger("bot.verbatim.slack");
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
  private static final int TRIES = 3;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final OkHttpClient http;
  private final MethodsClient methods;
  private final Pause pause;

  public Outbox(Slack slack, String botToken, Pause pause) {
    this.http = slack.getHttpClient().getOkHttpClient();
    this.methods = slack.methods(botToken);
    this.pause = pause;
  }

  /// Waits; tests do not.
  public interface Pause {
    void of(Duration time) throws InterruptedException;
  }

  /// Answers at the address that came with a request; Slack takes five answers there, within 30
  /// minutes.
  public void respond(String responseUrl, String message) {
    Request request =
        new Request.Builder().url(responseUrl).post(RequestBody.create(message, JSON)).build();
    send(
        "an answer",
        () -> {
          try (Response response = http.newCall(request).execute()) {
            if (response.code() == 429) {
              return new TryLater(RetryAfter.of(response));
            }
            return response.isSuccessful() ? new Sent() : new Refused("HTTP " + response.code());
          }
        });
  }

  /// Opens a window over Slack, within 3 s of the request that the trigger came with.
  public void openView(String triggerId, String view) {
    send(
        "views.open",
        () -> outcome(methods.viewsOpen(r -> r.triggerId(triggerId).viewAsString(view))));
  }

  /// Shows something else in a window that is open.
  void updateView(String viewId, String view) {
    send(
        "views.update",
        () -> outcome(methods.viewsUpdate(r -> r.viewId(viewId).viewAsString(view))));
  }

  /// Shows somebody the app's own page.
  public void publishHome(String user, String view) {
    send(
        "views.publish",
        () -> outcome(methods.viewsPublish(r -> r.userId(user).viewAsString(view))));
  }

  private sealed interface Outcome {}

  private record Sent() implements Outcome {}

  private record Refused(String why) implements Outcome {}

  private record TryLater(Duration time) implements Outcome {}

  private interface Call {
    Outcome make() throws IOException, SlackApiException;
  }

  private static Outcome outcome(SlackApiTextResponse response) {
    return response.isOk() ? new Sent() : new Refused(response.getError());
  }

  private void send(String what, Call call) {
    for (int i = 1; i <= TRIES; i++) {
      Outcome outcome = attempt(call, i);
      if (outcome instanceof Refused(String why)) {
        LOG.log(Level.WARNING, "Slack did not take {0}: {1}", what, why);
      }
      if (!(outcome instanceof TryLater later)) {
        return;
      }
      if (later.time().compareTo(LONGEST_WAIT) > 0 || !waited(later.time())) {
        break;
      }
    }
    LOG.log(Level.WARNING, "Slack did not take {0}: it asked to wait", what);
  }

  /// Only what never reached Slack is sent again: sent twice, an answer would be shown twice.
  private static Outcome attempt(Call call, int number) {
    try {
      return call.make();
    } catch (SlackApiException failure) {
      Response response = failure.getResponse();
      return response.code() == 429
          ? new TryLater(RetryAfter.of(response))
          : new Refused("HTTP " + response.code());
    } catch (ConnectException failure) {
      return number < TRIES ? new TryLater(Duration.ofSeconds(1)) : new Refused("no connection");
    } catch (IOException failure) {
      return new Refused(failure.getClass().getSimpleName());
    }
  }

  private boolean waited(Duration time) {
    try {
      pause.of(time);
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
