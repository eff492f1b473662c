package bot.verbatim.chat.admission;

import java.time.Duration;

/// A clock and scheduler. Injected, so that tests control the time.
public interface Timer {

  /// Monotonic time in nanoseconds from an arbitrary origin.
  long nanoTime();

  /// Runs an action once, after a delay.
  ///
  /// @param action must be short, since all actions share one thread
  Alarm after(Duration time, Runnable action);

  /// A scheduled action.
  interface Alarm {
    /// Cancels the action, unless it has begun.
    void cancel();
  }
}
