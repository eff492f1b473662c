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

/// Sends answers and views that do not go into an acknowledgement.
///
/// Failures are logged with Slack's error code, never with the content.
public final class Outbox {

  private static final System.Logger LOG = System.getLogger("bot.verbatim.slack");
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  /// Attempts per call. Chosen by hand.
  private static final int TRIES = 3;

  /// An answer is given up if Slack asks to wait for longer. Chosen by hand; no test tells.
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final ResponseHosts hosts;
  private final OkHttpClient http;
  private final MethodsClient methods;
  private final Pause pause;

  /// @param apiUrl the base of the Web API
  public Outbox(Slack slack, String botToken, String apiUrl, Pause pause) {
    this.hosts = new ResponseHosts(apiUrl);
    this.http = slack.getHttpClient().getOkHttpClient();
    this.methods = slack.methods(botToken);
    this.pause = pause;
  }

  /// Sleeps; replaced in tests.
  public interface Pause {
    void of(Duration time) throws InterruptedException;
  }

  /// Posts to the `response_url` of a request. Slack takes five answers there, within 30 minutes.
  public void respond(String responseUrl, String message) {
    if (!hosts.isSlack(responseUrl)) {
      LOG.log(Level.WARNING, "An answer was not sent: its response_url is none of Slack''s.");
      return;
    }
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

  /// Opens a modal window. A trigger is valid for 3 s after its request.
  public void openView(String triggerId, String view) {
    send(
        "views.open",
        () -> outcome(methods.viewsOpen(r -> r.triggerId(triggerId).viewAsString(view))));
  }

  /// Replaces the content of an open window.
  void updateView(String viewId, String view) {
    send(
        "views.update",
        () -> outcome(methods.viewsUpdate(r -> r.viewId(viewId).viewAsString(view))));
  }

  /// Sets a user's Home tab.
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

  /// Retries only calls that Slack limited or that never reached it: any other might show an answer
  /// twice.
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
