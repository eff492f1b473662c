package bot.verbatim.slack;

import bot.verbatim.chat.Reply;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.bolt.response.Response;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Answers each request once, however often it arrives: in the acknowledgement, or after it.
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
  private final AtomicInteger failures = new AtomicInteger();
  private final Cache<String, CompletableFuture<Drawn>> answers =
      Caffeine.newBuilder().maximumSize(MOST_ANSWERS).expireAfterWrite(REMEMBERED).build();
  private final Cache<String, Boolean> ids =
      Caffeine.newBuilder().maximumSize(MOST_IDS).expireAfterWrite(REMEMBERED).build();

  Replying(Desk desk, SlackRenderer renderer) {
    this.desk = desk;
    this.renderer = renderer;
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

  /// Answers in the acknowledgement if that is ready soon, else afterwards.
  Response inAcknowledgement(Waiting waiting, Answer answer) {
    Acknowledgement acknowledgement = Acknowledgement.CURRENT.get();
    acknowledgement.otherwise(() -> json(answer.form().apply(SOON)));
    CompletableFuture<Drawn> mine = new CompletableFuture<>();
    CompletableFuture<Drawn> first =
        waiting.id().isEmpty() ? null : answers.asMap().putIfAbsent(waiting.id(), mine);
    if (first != null) {
      // Whoever works on it sees to it that it is answered, so this waits for no more than that.
      return json(answer.form().apply(first.join()));
    }
    Drawn drawn = worked(waiting, answer, mine);
    if (!acknowledgement.give(json(answer.form().apply(drawn)))) {
      answer.later().accept(drawn);
    }
    return Response.ok();
  }

  /// Whoever else waits for the answer gets it too, whatever comes of it.
  private Drawn worked(Waiting waiting, Answer answer, CompletableFuture<Drawn> others) {
    try {
      Drawn drawn = desk.now(waiting.community(), () -> safely(answer.drawn()), BUSY);
      others.complete(drawn);
      if (drawn.equals(BUSY)) {
        answers.invalidate(waiting.id());
      }
      return drawn;
    } finally {
      others.complete(BUSY);
    }
  }

  /// Acknowledges at once, draws and sends afterwards.
  Response beforeAnswer(Waiting waiting, Callable<Drawn> drawn, Consumer<Drawn> send) {
    return beforeWork(waiting, () -> send.accept(safely(drawn)), () -> send.accept(BUSY));
  }

  /// Acknowledges at once and works afterwards.
  Response beforeWork(Waiting waiting, Runnable work, Runnable ifBusy) {
    Acknowledgement.CURRENT.get().give(Response.ok());
    boolean isNew =
        waiting.id().isEmpty() || ids.asMap().putIfAbsent(waiting.id(), Boolean.TRUE) == null;
    if (isNew) {
      desk.soon(waiting.community(), guarded(work), ifBusy);
    }
    return Response.ok();
  }

  /// What is ready now, or something else where there is too much work.
  <T> T now(String community, Supplier<T> work, T otherwise) {
    return desk.now(community, work, otherwise);
  }

  /// Does what follows from work, without holding that up.
  void follow(String community, Runnable next) {
    desk.soon(community, guarded(next), () -> {});
  }

  private Runnable guarded(Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException | StackOverflowError failure) {
        failed(failure);
      }
    };
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
