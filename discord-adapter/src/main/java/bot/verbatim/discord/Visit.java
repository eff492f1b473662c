package bot.verbatim.discord;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One interaction, from its arrival to the one answer that it gets: what was made for it, or
/// something else where that takes too long or there is too much to do.
final class Visit<T> implements WorkQueue.Work {

  /// After this, who asked is told something else.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /// After this, an answer is of no use: Discord forgets an interaction [after three
  /// seconds](https://discord.com/developers/docs/interactions/receiving-and-responding#responding-to-an-interaction).
  private static final Duration DEADLINE = Duration.ofMillis(2900);

  private final Supplier<T> making;
  private final Supplier<T> otherwise;
  private final Sending<T> sending;
  private final long begun;
  private final AtomicBoolean answered = new AtomicBoolean();
  private volatile @Nullable Future<?> late;

  /// Sends an answer.
  interface Sending<T> {
    /// Sends it.
    ///
    /// @param left how long it is of use
    /// @param done to be run when it was taken, or was not
    void send(T answer, Duration left, Runnable done);
  }

  /// @param age how old the interaction was when it arrived
  Visit(Duration age, Supplier<T> making, Supplier<T> otherwise, Sending<T> sending) {
    this.making = making;
    this.otherwise = otherwise;
    this.sending = sending;
    this.begun = System.nanoTime() - age.toNanos();
  }

  /// Has something else answered where no answer was made in time.
  void awaitWith(ScheduledExecutorService timer, Runnable giveUp) {
    long millis = Math.max(0, PATIENCE.toMillis() - (System.nanoTime() - begun) / 1_000_000);
    late = timer.schedule(giveUp, millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public void begin(Runnable done) {
    if (answered.get()) {
      done.run();
      return;
    }
    T made = making.get();
    Future<?> waiting = late;
    if (waiting != null) {
      waiting.cancel(false);
    }
    send(() -> made, done);
  }

  @Override
  public void shed() {
    send(otherwise, () -> {});
  }

  private void send(Supplier<T> answer, Runnable done) {
    if (!answered.compareAndSet(false, true)) {
      done.run();
      return;
    }
    Duration left = DEADLINE.minusNanos(System.nanoTime() - begun);
    sending.send(answer.get(), left, done);
  }
}
