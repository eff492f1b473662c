package bot.verbatim.slack.answer;

import bot.verbatim.chat.Reply;
import bot.verbatim.chat.admission.Admission;
import bot.verbatim.chat.admission.Arrival;
import bot.verbatim.chat.admission.Outcome;
import bot.verbatim.chat.admission.Ticket;
import bot.verbatim.chat.admission.Timer;
import bot.verbatim.chat.admission.WorkerPool;
import bot.verbatim.chat.card.Sentences;
import bot.verbatim.slack.card.RenderedReply;
import bot.verbatim.slack.card.SlackRenderer;
import bot.verbatim.slack.card.Surface;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.bolt.response.Response;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Answers each request once, however often it is delivered: in its acknowledgement or after it.
public final class RequestAnswering implements AutoCloseable {

  static final RenderedReply BUSY = SlackRenderer.sentence(Sentences.BUSY, Surface.PRIVATE);
  static final RenderedReply SOON =
      SlackRenderer.sentence("One moment: the answer follows.", Surface.PRIVATE);

  private static final System.Logger LOG = System.getLogger("bot.verbatim.slack");

  /// How long an acknowledgement waits for its answer. Slack waits 3 s for the acknowledgement.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /// Maximum number of admitted requests whose answers go into acknowledgements; the threads of
  /// [WorkerPool] work on them. Chosen by hand; no test tells.
  private static final int AT_ONCE = 64;

  /// Maximum number of admitted requests whose answers are sent after acknowledgements. Sending
  /// waits for Slack, up to 10 s at a time if Slack asks for a pause. Chosen by hand; no test
  /// tells.
  private static final int AFTERWARDS_AT_ONCE = 256;

  /// Maximum number of waiting requests in each queue. Chosen by hand; no test tells.
  private static final int MOST_WAITING = 10_000;

  /// Maximum number of busy messages being sent at once; the others are not sent, since that is
  /// work too. Chosen by hand; no test tells.
  private static final int MOST_EXCUSES = 32;

  /// How long an answer is kept for a repeated request. Slack delivers again for some 6 minutes.
  private static final Duration REMEMBERED = Duration.ofMinutes(15);

  /// Maximum number of answers kept for repeated requests. Chosen by hand; no test tells.
  private static final int MOST_ANSWERS = 1_000;

  private final ExecutorService workers = WorkerPool.open();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore excuses = new Semaphore(MOST_EXCUSES);
  private final AtomicInteger failures = new AtomicInteger();
  private final Cache<String, RenderedReply> said =
      Caffeine.newBuilder().maximumSize(MOST_ANSWERS).expireAfterWrite(REMEMBERED).build();
  private final SlackRenderer renderer;
  private final Admission inTime;
  private final Admission afterwards;
  private final Timer timer;

  public RequestAnswering(SlackRenderer renderer, Timer timer) {
    this.renderer = renderer;
    this.timer = timer;
    this.inTime = new Admission(limits(AT_ONCE), workers, timer);
    this.afterwards = new Admission(limits(AFTERWARDS_AT_ONCE), workers, timer);
  }

  private static Admission.Limits limits(int atOnce) {
    return new Admission.Limits(atOnce, MOST_WAITING, PATIENCE, PATIENCE);
  }

  /// An answer that goes into the acknowledgement, or is sent after it.
  ///
  /// @param drawn renders the answer
  /// @param form turns a rendered answer into the body of the acknowledgement
  /// @param later sends a rendered answer that was not ready in time
  record Answer(
      Supplier<RenderedReply> drawn,
      Function<RenderedReply, String> form,
      Consumer<RenderedReply> later) {}

  /// Answers in the acknowledgement if the answer is ready in time, else after it. A repeated
  /// request gets the same acknowledgement again, or an empty one if the first is not acknowledged
  /// yet.
  Response inAcknowledgement(Arrival arrival, Answer answer) {
    Ticket<RenderedReply> ticket = inTime.admit(arrival, answer.drawn());
    Outcome<RenderedReply> outcome = ticket.await();
    if (outcome instanceof Outcome.Dropped) {
      RenderedReply before = said.getIfPresent(arrival.id());
      return before == null ? Response.ok() : json(answer.form().apply(before));
    }
    RenderedReply drawn = drawn(outcome);
    said.put(arrival.id(), drawn);
    if (outcome instanceof Outcome.Late) {
      threads.execute(() -> {
        try (ticket) {
          answer.later().accept(drawn(ticket.finished()));
        }
      });
    } else {
      ticket.close();
    }
    return json(answer.form().apply(drawn));
  }

  /// Acknowledges at once; works and sends the result afterwards.
  ///
  /// @param excuse sends that the bot is busy, or failed
  <T> Response afterAcknowledgement(
      Arrival arrival, Supplier<T> work, Consumer<T> send, Consumer<RenderedReply> excuse) {
    Ticket<T> ticket = afterwards.admit(arrival, work);
    threads.execute(() -> {
      try (ticket) {
        switch (ticket.finished()) {
          case Outcome.Answered(T value) -> send.accept(value);
          case Outcome.Failed(Throwable cause) -> excuse.accept(failed(cause));
          case Outcome.Busy<T> _ -> excuse(excuse);
          case Outcome.Dropped<T> _, Outcome.Late<T> _ -> {}
        }
      } catch (RuntimeException failure) {
        RenderedReply _ = failed(failure);
      }
    });
    return Response.ok();
  }

  /// The result of the work if it is ready in time, else `otherwise`.
  <T> T now(Arrival arrival, Supplier<T> work, T otherwise) {
    try (Ticket<T> ticket = inTime.admit(arrival, work)) {
      return switch (ticket.await()) {
        case Outcome.Answered(T value) -> value;
        case Outcome.Failed(Throwable cause) -> {
          RenderedReply _ = failed(cause);
          yield otherwise;
        }
        case Outcome.Busy<T> _, Outcome.Late<T> _, Outcome.Dropped<T> _ -> otherwise;
      };
    }
  }

  private void excuse(Consumer<RenderedReply> excuse) {
    if (excuses.tryAcquire()) {
      try {
        excuse.accept(BUSY);
      } finally {
        excuses.release();
      }
    }
  }

  private RenderedReply drawn(Outcome<RenderedReply> outcome) {
    return switch (outcome) {
      case Outcome.Answered(RenderedReply drawn) -> drawn;
      case Outcome.Failed(Throwable cause) -> failed(cause);
      case Outcome.Late<RenderedReply> _ -> SOON;
      case Outcome.Busy<RenderedReply> _, Outcome.Dropped<RenderedReply> _ -> BUSY;
    };
  }

  /// Logs a failure of the adapter, under a reference that the user sees. The core catches its own
  /// failures.
  private RenderedReply failed(Throwable failure) {
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

  /// Takes no new requests, and waits for running ones: up to `atMost` for each of the two queues,
  /// one after the other.
  public void close(Duration atMost) {
    long begun = timer.nanoTime();
    boolean done =
        inTime.drain(atMost) && afterwards.drain(atMost.minusNanos(timer.nanoTime() - begun));
    if (!done) {
      LOG.log(Level.INFO, "Some answers were not finished before the end.");
    }
    close();
  }

  @Override
  public void close() {
    workers.shutdownNow();
    threads.shutdownNow();
  }
}
