package bot.verbatim.slack.answer;

import bot.verbatim.chat.Reply;
import bot.verbatim.chat.admission.Admission;
import bot.verbatim.chat.admission.Arrival;
import bot.verbatim.chat.admission.Outcome;
import bot.verbatim.chat.admission.Ticket;
import bot.verbatim.chat.admission.Timer;
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

/// Answers each request once, however often it arrives: in the acknowledgement, or after it.
public final class RequestAnswering implements AutoCloseable {

  static final RenderedReply BUSY =
      SlackRenderer.sentence(
          "I am busy right now. Please try again in a few seconds.", Surface.PRIVATE);
  static final RenderedReply SOON =
      SlackRenderer.sentence("One moment: the answer follows.", Surface.PRIVATE);

  private static final System.Logger LOG = System.getLogger("bot.verbatim.slack");

  /// How long an acknowledgement waits for its answer. Slack waits 3 s.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /// Answers are drawn from memory: more at once than processors gains nothing, except where one
  /// hangs. Chosen by hand; no test tells.
  private static final int AT_ONCE = 64;

  /// What is sent after the acknowledgement waits for Slack, too, and where it asks to, for 20 s.
  /// Chosen by hand; no test tells.
  private static final int AFTERWARDS_AT_ONCE = 256;

  private static final int MOST_WAITING = 10_000;

  /// How many are told at once that the bot is busy; the others are not told, since that is work.
  private static final int MOST_EXCUSES = 32;

  /// Slack itself tries again for some 6 minutes.
  private static final Duration REMEMBERED = Duration.ofMinutes(15);

  private static final int MOST_ANSWERS = 1_000;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore excuses = new Semaphore(MOST_EXCUSES);
  private final AtomicInteger failures = new AtomicInteger();
  private final Cache<String, RenderedReply> said =
      Caffeine.newBuilder().maximumSize(MOST_ANSWERS).expireAfterWrite(REMEMBERED).build();
  private final SlackRenderer renderer;
  private final Admission inTime;
  private final Admission afterwards;

  public RequestAnswering(SlackRenderer renderer, Timer timer) {
    this.renderer = renderer;
    this.inTime = new Admission(limits(AT_ONCE), threads, timer);
    this.afterwards = new Admission(limits(AFTERWARDS_AT_ONCE), threads, timer);
  }

  private static Admission.Limits limits(int atOnce) {
    return new Admission.Limits(atOnce, MOST_WAITING, PATIENCE, PATIENCE);
  }

  /// An answer that goes into the acknowledgement, or follows it.
  ///
  /// @param form makes of what is drawn the body of the acknowledgement
  /// @param later sends what is drawn where it was not ready soon
  record Answer(
      Supplier<RenderedReply> drawn,
      Function<RenderedReply, String> form,
      Consumer<RenderedReply> later) {}

  /// Answers in the acknowledgement if that is ready soon, else afterwards. A request that comes
  /// again is told the same, or nothing where the first is not answered yet.
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

  /// Acknowledges at once, works and sends what comes of it afterwards.
  ///
  /// @param excuse says that the bot is busy, or failed
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

  /// What is ready in time, or something else.
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

  /// The core catches its own failures; these are the adapter's.
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

  /// Takes nothing new, and waits for what is being done, but no longer than this.
  public void close(Duration atMost) {
    boolean done = inTime.drain(atMost) && afterwards.drain(atMost);
    if (!done) {
      LOG.log(Level.INFO, "Some answers were not finished before the end.");
    }
    close();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
