package bot.verbatim.slack.wire;

import bot.verbatim.chat.admission.Timer;
import bot.verbatim.text.ExitCode;
import bot.verbatim.text.StartupFailure;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Keeps a socket to Slack open. When Slack announces that it will close one, the next is opened
/// first, and messages are taken from both for a while.
///
/// All changes of state run on one thread, in order.
final class SocketModeSession implements SocketConnection.Events, AutoCloseable {

  private static final System.Logger LOG = System.getLogger("bot.verbatim.slack");

  /// How long a new socket may take until Slack's `hello`. Chosen by hand; no test tells.
  private static final Duration GREETING = Duration.ofSeconds(15);

  /// The time between two pings of the current socket. Chosen by hand.
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  /// How long the old socket is listened to after the next is open. Chosen by hand; no test tells.
  private static final Duration OVERLAP = Duration.ofSeconds(15);

  /// How long closing waits for the change under way. Chosen by hand; no test tells.
  private static final Duration LAST_WORK = Duration.ofSeconds(1);

  private final SlackAccess access;
  private final String appToken;
  private final BiConsumer<SocketConnection, String> envelopes;
  private final Consumer<StartupFailure> hopeless;
  private final ReconnectPauses pauses;
  private final Timer timer;
  private final ExecutorService inOrder =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("slack-sockets").factory());
  private final CompletableFuture<Boolean> greeted = new CompletableFuture<>();
  private final List<SocketConnection> leaving = new ArrayList<>();
  private volatile @Nullable SocketConnection current;
  private @Nullable SocketConnection next;
  private Timer.Alarm heartbeat = () -> {};
  private boolean planned;

  /// @param envelopes takes each message for the app, and the socket that it came on; must not
  ///   block
  /// @param hopeless takes the reason when connecting again cannot succeed
  SocketModeSession(
      SlackAccess access,
      String appToken,
      BiConsumer<SocketConnection, String> envelopes,
      Consumer<StartupFailure> hopeless,
      RandomGenerator random,
      Timer timer) {
    this.access = access;
    this.appToken = appToken;
    this.envelopes = envelopes;
    this.hopeless = hopeless;
    this.pauses = new ReconnectPauses(random, timer);
    this.timer = timer;
  }

  /// Opens the first socket, and waits for Slack's `hello` on it.
  ///
  /// @throws StartupFailure if Slack refuses the token, or no `hello` arrives in time
  void open() throws StartupFailure {
    String url = access.socketUrl(appToken);
    later(Duration.ZERO, () -> connectTo(url));
    Timer.Alarm silent =
        timer.after(
            GREETING,
            () -> {
              boolean _ = greeted.complete(false);
            });
    boolean isOpen = greeted.join();
    silent.cancel();
    if (!isOpen) {
      throw StartupFailure.unavailable(
          "Slack opened no socket: check that the network lets WebSockets through.");
    }
  }

  /// Sends on the current socket; false if none is open.
  boolean send(String message) {
    SocketConnection open = current;
    return open != null && open.send(message);
  }

  @Override
  public void said(SocketConnection connection, String message) {
    switch (SocketConnection.type(message)) {
      case "hello" -> later(Duration.ZERO, () -> opened(connection));
      case "disconnect" -> later(Duration.ZERO, () -> ending(connection));
      case "" -> {}
      default -> envelopes.accept(connection, message);
    }
  }

  @Override
  public void lost(SocketConnection connection) {
    later(Duration.ZERO, () -> gone(connection));
  }

  private void connect() {
    planned = false;
    if (next != null) {
      return;
    }
    try {
      connectTo(access.socketUrl(appToken));
    } catch (StartupFailure failure) {
      if (failure.exitCode() == ExitCode.WRONG_SETTING) {
        hopeless.accept(failure);
      } else {
        plan(ReconnectPauses.longer(failure.retryAfter(), pauses.afterFailure()));
      }
    }
  }

  private void connectTo(String url) {
    pauses.opening();
    try {
      SocketConnection opening = new SocketConnection(access.slack(), appToken, url, this);
      next = opening;
      opening.connect();
      later(
          GREETING,
          () -> {
            if (opening.equals(next)) {
              gone(opening);
            }
          });
    } catch (URISyntaxException | RuntimeException unusable) {
      plan(pauses.afterFailure());
    }
  }

  private void opened(SocketConnection connection) {
    if (!connection.equals(next)) {
      return;
    }
    SocketConnection before = current;
    current = connection;
    next = null;
    if (pauses.opened()) {
      LOG.log(Level.INFO, "Connected to Slack again.");
    }
    greeted.complete(true);
    heartbeat.cancel();
    watch(connection);
    if (before != null) {
      leaving.add(before);
      later(OVERLAP, () -> gone(before));
    }
  }

  private void watch(SocketConnection connection) {
    if (connection.equals(current)) {
      heartbeat = timer.after(HEARTBEAT, () -> check(connection));
    }
  }

  /// Sends a ping, and waits up to 3 s for the pong; without one, the socket counts as lost.
  private void check(SocketConnection connection) {
    Thread _ =
        Thread.startVirtualThread(() -> {
          if (connection.verifyConnection()) {
            later(Duration.ZERO, () -> watch(connection));
          } else {
            lost(connection);
          }
        });
  }

  private void ending(SocketConnection connection) {
    if (connection.equals(current)) {
      plan(Duration.ZERO);
    }
  }

  private void gone(SocketConnection connection) {
    boolean isKnown = leaving.remove(connection);
    if (connection.equals(current)) {
      isKnown = true;
      current = null;
      heartbeat.cancel();
      LOG.log(Level.INFO, "The socket to Slack is gone; opening another one.");
      plan(pauses.afterLoss());
    } else if (connection.equals(next)) {
      isKnown = true;
      next = null;
      plan(pauses.afterFailure());
    }
    if (isKnown) {
      connection.end();
    }
  }

  private void plan(Duration after) {
    if (!planned && next == null) {
      planned = true;
      later(pauses.spaced(after), this::connect);
    }
  }

  /// Logs a failure and plans a new connection: the executor would discard the exception.
  private void safely(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      LOG.log(Level.ERROR, "A socket to Slack failed: {0}", failure.getClass().getName());
      plan(pauses.afterFailure());
    }
  }

  private void later(Duration after, Runnable work) {
    if (after.isPositive()) {
      Timer.Alarm _ = timer.after(after, () -> later(Duration.ZERO, work));
      return;
    }
    try {
      inOrder.execute(() -> safely(work));
    } catch (RejectedExecutionException closed) {
      // After close, events of sockets are ignored.
    }
  }

  @Override
  public void close() {
    inOrder.shutdownNow();
    try {
      boolean _ = inOrder.awaitTermination(LAST_WORK.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    leaving.forEach(SocketConnection::end);
    if (next != null) {
      next.end();
    }
    SocketConnection open = current;
    if (open != null) {
      open.end();
    }
  }
}
