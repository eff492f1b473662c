package bot.verbatim.slack.wire;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;

/// Runs requests through Bolt, and acknowledges them even if they fail.
record BoltRequests(App app) {

  private static final System.Logger LOG = System.getLogger("bot.verbatim.slack");

  /// The acknowledgement of a request. A failure is acknowledged too, since Slack would only
  /// deliver the request again, to fail again; so is a request without a handler. Any other error
  /// status of Bolt is kept.
  Response run(Callable<Request<?>> request) {
    try {
      Response response = app.run(request.call());
      if (response.getStatusCode() != 200) {
        LOG.log(Level.WARNING, "A request was for nothing here ({0})", response.getStatusCode());
      }
      return response.getStatusCode() == 404 ? Response.ok() : response;
    } catch (Exception | StackOverflowError failure) {
      LOG.log(Level.ERROR, "A request could not be read: {0}", failure.getClass().getName());
      return Response.ok();
    }
  }
}
