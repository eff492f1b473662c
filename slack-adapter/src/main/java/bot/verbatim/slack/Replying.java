package bot.verbatim.slack;

import bot.verbatim.chat.Reply;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.bolt.response.Response;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/// Acknowledges within the 3 s that Slack waits, and has each request worked on once however often
/// it arrives.
final class Replying {

  static final Drawn BUSY =
      SlackRenderer.sentence(
          "I am busy right now. Please try again in a few seconds.", Surface.PRIVATE);
  static final Drawn SOON =
      SlackRenderer.sentence("One moment: the answer follows.", Surface.PRIVATE);

  private static final System.Logger LOG = System.getLogger("bot.verbatim.slack");

  /// Slack itself tries again for some 6 minutes.
  private static final Duration REMEMBERED = Duration.ofMinutes(15);

  private static final int MOST_ANSWERS = 1_000;
  private static final int MOST_IDS = 200_000;

  private final Desk desk;
  private final SlackRenderer renderer;
  private final Duration patience;
  private final AtomicInteger failures = new AtomicInteger();
  private final Cache<String, Pending> answers =
      Caffeine.newBuilder().maximumSize(MOST_ANSWERS).expireAfterWrite(REMEMBERED).build();
  private final Cache<String, Boolean> ids =
      Caffeine.newBuilder().maximumSize(MOST_IDS).expireAfterWrite(REMEMBERED).build();

  /// @param patience how long an acknowledgement waits for its answer; well under 3 s
  Replying(Desk desk, SlackRenderer renderer, Duration patience) {
    this.desk = desk;
    this.renderer = renderer;
    this.patience = patience;
  }

  /// A request that somebody waits for.
  ///
  /// @param id tells it from all others; empty where Slack gives none
  record Waiting(String id, String community) {}

  /// An answer that goes into the acknowledgement, or follows it.
  ///
  /// @param form makes of what is drawn the body of the acknowledgement
  /// @param later sends what is drawn where it was not ready soon
  record Answer(Callable<Drawn> drawn, Function<Drawn, String> form, Consumer<Drawn> later) {}

  private record Pending(CompletableFuture<Drawn> done, AtomicBoolean late) {}

  /// Answers in the acknowledgement if that is ready soon, else afterwards.
  Response inAcknowledgement(Waiting waiting, Answer answer) {
    Pending pending =
        waiting.id().isEmpty()
            ? begun(waiting, answer)
            : answers.get(waiting.id(), _ -> begun(waiting, answer));
    return json(answer.form().apply(soon(pending, answer.later())));
  }

  /// Acknowledges at once, draws and sends afterwards.
  Response beforeAnswer(Waiting waiting, Callable<Drawn> drawn, Consumer<Drawn> send) {
    return beforeWork(waiting, () -> send.accept(safely(drawn)), () -> send.accept(BUSY));
  }

  /// Acknowledges at once and works afterwards.
  Response beforeWork(Waiting waiting, Runnable work, Runnable ifBusy) {
    boolean isNew =
        waiting.id().isEmpty() || ids.asMap().putIfAbsent(waiting.id(), Boolean.TRUE) == null;
    if (isNew && desk.take(waiting.community(), guarded(work)).isEmpty()) {
      desk.excuse(ifBusy);
    }
    return Response.ok();
  }

  /// What is ready soon, or something else.
  <T> T inTime(String community, Callable<T> work, T otherwise) {
    try {
      CompletableFuture<T> done =
          desk.take(community, work).orElseGet(() -> CompletableFuture.completedFuture(otherwise));
      return done.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException notReady) {
      return otherwise;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return otherwise;
    }
  }

  /// Does what follows from work, without holding that up.
  void follow(Runnable next) {
    desk.follow(next);
  }

  private Pending begun(Waiting waiting, Answer answer) {
    CompletableFuture<Drawn> done =
        desk.take(waiting.community(), () -> safely(answer.drawn()))
            .orElseGet(() -> CompletableFuture.completedFuture(BUSY));
    return new Pending(done, new AtomicBoolean());
  }

  private Drawn soon(Pending pending, Consumer<Drawn> later) {
    try {
      return pending.done().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException notYet) {
      if (pending.late().compareAndSet(false, true)) {
        CompletableFuture<Void> _ = pending.done().thenAcceptAsync(later, desk::follow);
      }
      return SOON;
    } catch (ExecutionException impossible) {
      return failed(impossible);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return BUSY;
    }
  }

  private Callable<Object> guarded(Runnable work) {
    return Executors.callable(() -> {
      try {
        work.run();
      } catch (RuntimeException | StackOverflowError failure) {
        failed(failure);
      }
    });
  }

  private Drawn safely(Callable<Drawn> work) {
    try {
      return work.call();
    } catch (Exception | StackOverflowError failure) {
      return failed(failure);
    }
  }

  /// The core catches its own failures; these are the adapter's.
  private Drawn failed(Throwable failure) {
    String reference = "slack-" + failures.incrementAndGet();
    StackTraceElement[] where = failure.getStackTrace();
    LOG.log(
        Level.ERROR,
        "Something went wrong, reference {0}: {1} at {2}",
        reference,
        failure.getClass().getName(),
        where.length == 0 ? "?" : where[0]);
    return renderer.draw(new Reply.Failure(reference), Surface.PRIVATE);
  }

  static Response json(String body) {
    return Response.builder()
        .statusCode(200)
        .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
        .body(body)
        .build();
  }
}
