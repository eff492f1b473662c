package bot.verbatim.slack.wire;

import bot.verbatim.chat.admission.Timer;
import bot.verbatim.slack.card.Json;
import bot.verbatim.text.StartupFailure;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Socket Mode: passes requests from the sockets to Bolt, and sends the acknowledgements.
public final class SlackSockets implements Transport {

  private static final System.Logger LOG = System.getLogger("bot.verbatim.slack");

  private final BoltRequests requests;
  private final SocketModeRequestParser parser;
  private final SocketModeSession session;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Duration patience;

  private SlackSockets(
      App app,
      SlackAccess access,
      String appToken,
      Consumer<StartupFailure> hopeless,
      RandomGenerator random,
      Timer timer,
      Duration patience) {
    this.requests = new BoltRequests(app);
    this.parser = new SocketModeRequestParser(app.config());
    this.session = new SocketModeSession(access, appToken, this::arrived, hopeless, random, timer);
    this.patience = patience;
  }

  /// Connects, and begins to take requests.
  ///
  /// @param hopeless takes the reason when Slack refuses the bot for good
  /// @param patience how long closing waits for acknowledgements
  /// @throws StartupFailure if no socket can be opened
  public static SlackSockets open(
      App app,
      SlackAccess access,
      SlackSettings.SocketMode way,
      Consumer<StartupFailure> hopeless,
      RandomGenerator random,
      Timer timer,
      Duration patience)
      throws StartupFailure {
    SlackSockets sockets =
        new SlackSockets(app, access, way.appToken(), hopeless, random, timer, patience);
    app.start();
    try {
      sockets.session.open();
      return sockets;
    } catch (StartupFailure failure) {
      sockets.close();
      throw failure;
    }
  }

  private void arrived(SocketConnection connection, String message) {
    try {
      threads.execute(() -> work(connection, message));
    } catch (RejectedExecutionException closing) {
      // Not acknowledged: Slack delivers it on another socket, or shows that the app failed.
    }
  }

  private void work(SocketConnection connection, String message) {
    SocketModeRequest request = parsed(message);
    if (request == null) {
      return;
    }
    String envelope = request.getEnvelope().getEnvelopeId();
    Response response = requests.run(request::getBoltRequest);
    // Bolt's body for an error status is not JSON.
    String body = response.getStatusCode() == 200 ? response.getBody() : null;
    String acknowledgement = acknowledgement(envelope, body);
    if (!connection.send(acknowledgement) && !session.send(acknowledgement)) {
      LOG.log(Level.INFO, "An acknowledgement found no open socket; Slack will ask again.");
    }
  }

  /// Null if the message is not a request, or cannot be read.
  private @Nullable SocketModeRequest parsed(String message) {
    try {
      return parser.parse(message);
    } catch (RuntimeException | StackOverflowError unreadable) {
      LOG.log(Level.WARNING, "A message could not be read: {0}", unreadable.getClass().getName());
      return null;
    }
  }

  /// @param body JSON, or null
  private static String acknowledgement(String envelopeId, @Nullable String body) {
    Json acknowledgement = Json.object().with("envelope_id", envelopeId);
    return (body == null || body.isEmpty() ? acknowledgement : acknowledgement.raw("payload", body))
        .end();
  }

  @Override
  public void close() {
    threads.shutdown();
    try {
      boolean _ = threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    session.close();
  }
}
