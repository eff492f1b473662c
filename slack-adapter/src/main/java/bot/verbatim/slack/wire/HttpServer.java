package bot.verbatim.slack.wire;

import bot.verbatim.chat.admission.Timer;
import bot.verbatim.text.StartupFailure;
import com.slack.api.bolt.App;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// The HTTP server that receives requests from Slack.
public final class HttpServer implements Transport {

  /// How long an idle connection stays open. Chosen by hand; no test tells.
  private static final Duration IDLE = Duration.ofSeconds(30);

  /// The same while the server stops. Chosen by hand; no test tells.
  private static final Duration IDLE_AT_END = Duration.ofMillis(100);

  /// Maximum number of connections; further ones wait in the operating system until others end.
  /// Below 4,096, a usual limit of open files. Chosen by hand; no test tells.
  private static final int MOST_CONNECTIONS = 3_000;

  /// How long an idle connection stays open while there are as many as allowed. Chosen by hand; no
  /// test tells.
  private static final Duration IDLE_IF_FULL = Duration.ofSeconds(1);

  /// Maximum number of platform threads; requests run on virtual ones. Chosen by hand; no test
  /// tells.
  private static final int MOST_THREADS = 64;

  private final Server server;
  private final ServerConnector connector;

  private HttpServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /// Starts the server.
  ///
  /// @param patience how long closing waits for running requests
  /// @throws StartupFailure if the port cannot be opened
  public static HttpServer open(
      App app, SlackSettings.Http way, Clock clock, Timer timer, Duration patience)
      throws StartupFailure {
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
    threads.setName("slack-http");
    threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    Server server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendDateHeader(false);
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setPort(way.port());
    connector.setIdleTimeout(IDLE.toMillis());
    connector.setShutdownIdleTimeout(IDLE_AT_END.toMillis());
    server.addConnector(connector);
    NetworkConnectionLimit limit = new NetworkConnectionLimit(MOST_CONNECTIONS, connector);
    limit.setEndPointIdleTimeout(IDLE_IF_FULL.toMillis());
    server.addBean(limit);
    server.setStopTimeout(patience.toMillis());
    server.setHandler(
        new GracefulHandler(
            new HttpEndpoint(
                app, new SignatureCheck(way.signingSecret(), clock), new BodiesInFlight(timer))));
    try {
      app.start();
      server.start();
    } catch (IOException taken) {
      throw StartupFailure.unavailable(
          "Port " + way.port() + " is in use or not allowed: set SLACK_PORT to another one.");
    } catch (Exception failure) {
      throw new IllegalStateException("the HTTP server did not start", failure);
    }
    return new HttpServer(server, connector);
  }

  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception failure) {
      throw new IllegalStateException("the HTTP server did not stop", failure);
    }
  }
}
