package bot.verbatim.chat.admission;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// A clock and scheduler. Injected, so that tests control the time.
public interface Timer {

  /// Monotonic time in nanoseconds from an arbitrary origin.
  long nanoTime();

  /// Runs an action once, after a delay.
  ///
  /// @param action must be short, since all actions share one thread
  Alarm after(Duration time, Runnable action);

  /// Waits for a value; returns another one if it does not come in time.
  default <T> T await(CompletableFuture<T> value, Duration atMost, T otherwise) {
    CompletableFuture<T> inTime = value.copy();
    Alarm alarm =
        after(
            atMost,
            () -> {
              boolean _ = inTime.complete(otherwise);
            });
    try {
      return inTime.join();
    } finally {
      alarm.cancel();
    }
  }

  /// A scheduled action.
  interface Alarm {
    /// Cancels the action, unless it has begun.
    void cancel();
  }
}
