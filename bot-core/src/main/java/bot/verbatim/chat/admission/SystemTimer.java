package bot.verbatim.chat.admission;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Real time, with one daemon thread for all scheduled actions.
public final class SystemTimer implements Timer {

  private final LongSupplier nanos;
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("timer").factory());

  /// @param nanos as [System#nanoTime]
  public SystemTimer(LongSupplier nanos) {
    this.nanos = nanos;
    thread.setRemoveOnCancelPolicy(true);
  }

  @Override
  public long nanoTime() {
    return nanos.getAsLong();
  }

  @Override
  public Alarm after(Duration time, Runnable action) {
    Future<?> planned = thread.schedule(action, time.toNanos(), TimeUnit.NANOSECONDS);
    return () -> {
      boolean _ = planned.cancel(false);
    };
  }
}
