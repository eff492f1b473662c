package bot.verbatim;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Runs a task again and again.
interface Periodically {

  /// Runs the task after each period until the result is run; that waits for nothing.
  Runnable run(Duration period, Runnable task);

  /// In a thread of its own that keeps no process alive.
  static Runnable inAThread(Duration period, Runnable task) {
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("collection-watch").factory());
    long nanos = period.toNanos();
    var _ = timer.scheduleWithFixedDelay(task, nanos, nanos, TimeUnit.NANOSECONDS);
    return timer::shutdownNow;
  }
}
