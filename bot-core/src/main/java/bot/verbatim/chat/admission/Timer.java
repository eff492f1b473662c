package bot.verbatim.chat.admission;

import java.time.Duration;

/// Measures and waits for time. Passed in, so that tests decide when time passes.
public interface Timer {

  /// Nanoseconds since any moment. Runs only forward, unlike a wall clock.
  long nanoTime();

  /// Runs something once, after some time.
  ///
  /// @param action must be short, since all actions share one thread
  Alarm after(Duration time, Runnable action);

  /// An action that has not run yet, or has.
  interface Alarm {
    /// Sees to it that the action does not run, if it has not begun.
    void cancel();
  }
}
