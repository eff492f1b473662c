package bot.verbatim.chat.admission;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// A request that was taken. Its holder waits for the outcome, answers, and closes the ticket; the
/// next request has its turn when the work has ended and the ticket is closed, so that sending
/// answers is bounded too.
public final class Ticket<T> implements AutoCloseable {

  private final Supplier<T> work;
  private final Timer timer;
  private final long begun;
  private final Duration patience;
  private final Runnable onRelease;
  private final CompletableFuture<Outcome<T>> result = new CompletableFuture<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  /// Who keeps the next request from its turn: the work, and who holds the ticket.
  private final AtomicInteger holders = new AtomicInteger(2);

  /// @param patience how old the request may become before it is late
  /// @param onRelease run once after work that was begun, or was closed when its turn came
  Ticket(Supplier<T> work, Duration age, Duration patience, Timer timer, Runnable onRelease) {
    this.work = work;
    this.timer = timer;
    this.begun = timer.nanoTime() - age.toNanos();
    this.patience = patience;
    this.onRelease = onRelease;
  }

  /// Waits for the outcome, but no longer than until the deadline.
  public Outcome<T> await() {
    Duration left = patience.minus(age());
    if (result.isDone()) {
      return result.join();
    }
    if (!left.isPositive()) {
      return new Outcome.Late<>();
    }
    CompletableFuture<Outcome<T>> inTime = result.copy();
    Timer.Alarm alarm =
        timer.after(
            left,
            () -> {
              boolean _ = inTime.complete(new Outcome.Late<>());
            });
    try {
      return inTime.join();
    } finally {
      alarm.cancel();
    }
  }

  /// Waits as long as the work takes; never [Outcome.Late].
  public Outcome<T> finished() {
    return result.join();
  }

  /// How long ago the request was made.
  public Duration age() {
    return Duration.ofNanos(timer.nanoTime() - begun);
  }

  /// Gives up what has not begun, and makes room for the next request.
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      letGo();
    }
  }

  void run() {
    try {
      if (!closed.get()) {
        settle(outcome());
      }
    } finally {
      letGo();
    }
  }

  /// Whoever waits is told of everything, a class that is missing or a stack overflow included.
  private Outcome<T> outcome() {
    try {
      return new Outcome.Answered<>(work.get());
    } catch (RuntimeException | Error failure) {
      return new Outcome.Failed<>(failure);
    }
  }

  void settle(Outcome<T> outcome) {
    boolean _ = result.complete(outcome);
  }

  private void letGo() {
    if (holders.decrementAndGet() == 0) {
      onRelease.run();
    }
  }
}
