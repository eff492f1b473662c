package bot.verbatim;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Runs a task periodically.
interface Periodically {

  /// Runs the task now and after each period.
  ///
  /// @return cancels the task when run, without waiting
  Runnable run(Duration period, Runnable task);

  /// Runs the task in its own daemon thread.
  static Runnable inAThread(Duration period, Runnable task) {
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("collection-watch").factory());
    long nanos = period.toNanos();
    var _ = timer.scheduleWithFixedDelay(task, 0, nanos, TimeUnit.NANOSECONDS);
    return timer::shutdownNow;
  }
}
