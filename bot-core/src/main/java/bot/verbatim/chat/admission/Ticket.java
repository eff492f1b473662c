package bot.verbatim.chat.admission;

import bot.verbatim.text.FatalErrors;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// An admitted request. Its holder waits for the outcome, answers, and closes the ticket. The next
/// request begins when the work has ended and the ticket is closed, so that the sending of answers
/// is limited too.
public final class Ticket<T> implements AutoCloseable {

  private final Supplier<T> work;
  private final Timer timer;
  private final long begun;
  private final Duration patience;
  private final Runnable onRelease;
  private final CompletableFuture<Outcome<T>> result = new CompletableFuture<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  /// Reference count: the work, and the holder of the ticket. At 0 the next request may begin.
  private final AtomicInteger holders = new AtomicInteger(2);

  /// @param patience maximum age of the request before it is late
  /// @param onRelease runs once, when the ticket is closed and its work has run or been skipped
  Ticket(Supplier<T> work, Duration age, Duration patience, Timer timer, Runnable onRelease) {
    this.work = work;
    this.timer = timer;
    this.begun = timer.nanoTime() - age.toNanos();
    this.patience = patience;
    this.onRelease = onRelease;
  }

  /// Waits for the outcome, but no longer than until the deadline.
  public Outcome<T> await() {
    if (result.isDone()) {
      return result.join();
    }
    Duration left = patience.minus(age());
    return left.isPositive()
        ? timer.await(result, left, new Outcome.Late<>())
        : new Outcome.Late<>();
  }

  /// Waits until the work is done; never [Outcome.Late].
  public Outcome<T> finished() {
    return result.join();
  }

  /// The age of the request.
  public Duration age() {
    return Duration.ofNanos(timer.nanoTime() - begun);
  }

  /// Cancels work that has not begun, and makes room for the next request.
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

  /// Catches errors too (a missing class, a stack overflow), so that the holder learns of them, but
  /// not those that must end the process.
  private Outcome<T> outcome() {
    try {
      return new Outcome.Answered<>(work.get());
    } catch (RuntimeException | Error failure) {
      FatalErrors.rethrowFatal(failure);
      return new Outcome.Failed<>(failure);
    }
  }

  void settle(Outcome<T> outcome) {
    boolean _ = result.complete(outcome);
  }

  void refuse() {
    settle(new Outcome.Busy<>());
  }

  private void letGo() {
    if (holders.decrementAndGet() == 0) {
      onRelease.run();
    }
  }
}
