package bot.verbatim.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;

/// Runs a request through Bolt so that it is always acknowledged: Slack would only send again what
/// fails anew.
final class Running {

  private static final System.Logger LOG = System.getLogger("bot.verbatim.slack");

  private Running() {}

  static Response run(App app, Callable<Request<?>> request) {
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
