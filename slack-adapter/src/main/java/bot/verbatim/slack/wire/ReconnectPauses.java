package bot.verbatim.slack.wire;

import bot.verbatim.chat.admission.Timer;
import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before the next socket is opened: longer with each failure, never the same for
/// two bots, and never so that two are opened within a second.
final class ReconnectPauses {

  private static final Duration LEAST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final int MOST_DOUBLINGS = 6;
  private static final int JITTER_MILLIS = 500;

  private final RandomGenerator random;
  private final Timer timer;
  private int failures;
  private long lastOpening;

  ReconnectPauses(RandomGenerator random, Timer timer) {
    this.random = random;
    this.timer = timer;
    this.lastOpening = timer.nanoTime() - LEAST.toNanos();
  }

  /// A socket is being opened now.
  void opening() {
    lastOpening = timer.nanoTime();
  }

  /// A socket is open.
  ///
  /// @return whether something failed before
  boolean opened() {
    boolean again = failures > 0;
    failures = 0;
    return again;
  }

  /// An attempt failed: from 1 s to 60 s, the upper half of it by chance.
  Duration afterFailure() {
    failures++;
    long longest = LEAST.toMillis() << Math.clamp(failures - 1, 0, MOST_DOUBLINGS);
    long bounded = Math.min(longest, LONGEST.toMillis());
    return Duration.ofMillis(bounded / 2 + random.nextLong(bounded / 2));
  }

  /// A socket that was open is gone.
  Duration afterLoss() {
    failures++;
    return Duration.ofMillis(random.nextLong(JITTER_MILLIS));
  }

  /// At least this, and a second since the last socket was opened.
  Duration spaced(Duration after) {
    return longer(after, LEAST.minusNanos(timer.nanoTime() - lastOpening));
  }

  static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
