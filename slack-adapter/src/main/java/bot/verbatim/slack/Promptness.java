package bot.verbatim.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Runs requests through Bolt, and sees to it that each is acknowledged in time, whatever happens
/// behind it.
///
/// A request is worked on by the thread that brought it; handing it to another one and waiting for
/// that would take longer than the answer. One thread looks after all that are late.
final class Promptness implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger("bot.verbatim.slack");
  private static final Duration LOOK = Duration.ofMillis(50);

  private final long patience;

  /// In the order in which they are due.
  private final Queue<Due> waiting = new ConcurrentLinkedQueue<>();

  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("slack-late").factory());

  /// @param at by [System#nanoTime]
  private record Due(long at, Acknowledgement acknowledgement) {}

  /// @param patience how long an acknowledgement waits for its answer; well under 3 s
  Promptness(Duration patience) {
    this.patience = patience.toNanos();
    ScheduledFuture<?> _ =
        looking.scheduleWithFixedDelay(
            this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Runs a request, and acknowledges it.
  ///
  /// @param way sends the acknowledgement
  void run(App app, Callable<Request<?>> request, Acknowledgement.Way way) {
    Acknowledgement acknowledgement = new Acknowledgement(way);
    waiting.add(new Due(System.nanoTime() + patience, acknowledgement));
    Response response =
        ScopedValue.where(Acknowledgement.CURRENT, acknowledgement).call(() -> run(app, request));
    acknowledgement.give(response);
  }

  /// What fails is acknowledged all the same: it would only be sent again, and fail again. So is
  /// what nobody here listens for; what Bolt calls wrong otherwise keeps the status that says so.
  private static Response run(App app, Callable<Request<?>> request) {
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

  private void look() {
    long now = System.nanoTime();
    for (Due due = waiting.peek(); due != null && due.at() - now <= 0; due = waiting.peek()) {
      waiting.remove();
      try {
        due.acknowledgement().giveLate();
      } catch (RuntimeException | Error failure) {
        // Thrown further, it would end all looking, without a word.
        LOG.log(Level.ERROR, "A late acknowledgement failed: {0}", failure.getClass().getName());
      }
    }
  }

  @Override
  public void close() {
    looking.shutdown();
  }
}
