package bot.verbatim.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Keeps a socket to Slack open. Where Slack announces the end of one, the next is opened first,
/// and both are listened to for a while.
///
/// All that happens to the sockets happens on one thread, in order.
final class SocketLine implements SocketConnection.Events, AutoCloseable {

  private static final System.Logger LOG = System.getLogger("bot.verbatim.slack");
  private static final Duration GREETING = Duration.ofSeconds(15);
  private static final Duration OVERLAP = Duration.ofSeconds(15);
  private static final Duration LEAST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

  private final SlackAccess access;
  private final String appToken;
  private final BiConsumer<SocketConnection, String> envelopes;
  private final Consumer<Complaint> hopeless;
  private final RandomGenerator random;
  private final ScheduledExecutorService inOrder =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("slack-sockets").factory());
  private final CompletableFuture<Boolean> greeted = new CompletableFuture<>();
  private final List<SocketConnection> leaving = new ArrayList<>();
  private volatile @Nullable SocketConnection current;
  private @Nullable SocketConnection next;
  private boolean planned;
  private int failures;
  private long lastOpened = System.nanoTime() - LEAST_PAUSE.toNanos();

  /// @param envelopes takes each message that is for the app, and the socket it came on
  /// @param hopeless told when trying again makes no sense
  SocketLine(
      SlackAccess access,
      String appToken,
      BiConsumer<SocketConnection, String> envelopes,
      Consumer<Complaint> hopeless,
      RandomGenerator random) {
    this.access = access;
    this.appToken = appToken;
    this.envelopes = envelopes;
    this.hopeless = hopeless;
    this.random = random;
  }

  /// Opens the first socket, and waits until Slack greets on it.
  void open() throws Complaint {
    String url = access.socketUrl(appToken);
    later(Duration.ZERO, () -> connectTo(url));
    try {
      boolean _ = greeted.get(GREETING.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException silent) {
      throw Complaint.aboutSurroundings(
          "Slack opened no socket: check that the network lets WebSockets through.");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw Complaint.aboutSurroundings("Stopped while connecting to Slack.");
    }
  }

  /// Sends on any socket that is open.
  boolean send(String message) {
    SocketConnection open = current;
    return open != null && open.send(message);
  }

  @Override
  public void said(SocketConnection connection, String message) {
    switch (type(message)) {
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

  private static String type(String message) {
    try {
      return JsonParser.parseString(message) instanceof JsonObject object && object.has("type")
          ? object.get("type").getAsString()
          : "";
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException notOurs) {
      return "";
    }
  }

  private void connect() {
    planned = false;
    if (next != null) {
      return;
    }
    try {
      connectTo(access.socketUrl(appToken));
    } catch (Complaint complaint) {
      if (complaint.exitCode() == Complaint.WRONG_SETTING) {
        hopeless.accept(complaint);
      } else {
        failures++;
        plan(longer(complaint.pause(), pause()));
      }
    }
  }

  private void connectTo(String url) {
    lastOpened = System.nanoTime();
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
      failures++;
      plan(pause());
    }
  }

  private void opened(SocketConnection connection) {
    if (!connection.equals(next)) {
      return;
    }
    SocketConnection before = current;
    current = connection;
    next = null;
    if (failures > 0) {
      LOG.log(Level.INFO, "Connected to Slack again.");
    }
    failures = 0;
    greeted.complete(true);
    if (before != null) {
      leaving.add(before);
      later(OVERLAP, () -> gone(before));
    }
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
      failures++;
      LOG.log(Level.INFO, "The socket to Slack is gone; opening another one.");
      plan(Duration.ofMillis(random.nextLong(500)));
    } else if (connection.equals(next)) {
      isKnown = true;
      next = null;
      failures++;
      plan(pause());
    }
    if (isKnown) {
      connection.end();
    }
  }

  /// From 1 s to 60 s, longer with each failure, and never the same for two bots.
  private Duration pause() {
    long longest = LEAST_PAUSE.toMillis() << Math.clamp(failures - 1, 0, 6);
    long bounded = Math.min(longest, LONGEST_PAUSE.toMillis());
    return Duration.ofMillis(bounded / 2 + random.nextLong(bounded / 2));
  }

  private void plan(Duration after) {
    if (!planned && next == null) {
      planned = true;
      Duration spacing = LEAST_PAUSE.minusNanos(System.nanoTime() - lastOpened);
      later(longer(after, spacing), this::connect);
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /// What fails is logged and tried again: nobody looks at what comes of work in a schedule.
  private void safely(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      LOG.log(Level.ERROR, "A socket to Slack failed: {0}", failure.getClass().getName());
      failures++;
      plan(pause());
    }
  }

  private void later(Duration after, Runnable work) {
    try {
      ScheduledFuture<?> _ =
          inOrder.schedule(
              () -> safely(work), Math.max(0, after.toMillis()), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closed) {
      // Nothing more happens to sockets once they are closed.
    }
  }

  @Override
  public void close() {
    inOrder.shutdownNow();
    try {
      boolean _ = inOrder.awaitTermination(LEAST_PAUSE.toMillis(), TimeUnit.MILLISECONDS);
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
