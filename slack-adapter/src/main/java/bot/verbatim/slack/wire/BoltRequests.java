package bot.verbatim.slack.wire;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;

/// Runs requests through Bolt. Each is acknowledged, whatever happens behind it.
record BoltRequests(App app) {

  private static final System.Logger LOG = System.getLogger("bot.verbatim.slack");

  /// The acknowledgement of a request. What fails is acknowledged all the same: it would only be
  /// sent again, and fail again. So is what nobody here listens for; what Bolt calls wrong
  /// otherwise keeps the status that says so.
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
