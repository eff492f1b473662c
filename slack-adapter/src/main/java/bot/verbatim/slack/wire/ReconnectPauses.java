package bot.verbatim.slack.wire;

import bot.verbatim.chat.admission.Timer;
import java.time.Duration;
import java.util.random.RandomGenerator;

/// Computes how long to wait before the next socket is opened: exponential backoff with jitter, and
/// at least a second between two openings.
final class ReconnectPauses {

  /// Minimum time between two openings, and the backoff after the first failure. Chosen by hand.
  private static final Duration LEAST = Duration.ofSeconds(1);

  /// Upper limit of the backoff. Chosen by hand; no test tells.
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /// Enough to reach [#LONGEST] from [#LEAST].
  private static final int MOST_DOUBLINGS = 6;

  /// A socket that lived as long resets the backoff. Chosen by hand; no test tells.
  private static final Duration SETTLED = Duration.ofSeconds(10);

  /// Upper limit of the pause after an open socket is lost. Chosen by hand; no test tells.
  private static final int JITTER_MILLIS = 500;

  private final RandomGenerator random;
  private final Timer timer;
  private int failures;
  private boolean interrupted;
  private long lastOpening;

  ReconnectPauses(RandomGenerator random, Timer timer) {
    this.random = random;
    this.timer = timer;
    this.lastOpening = timer.nanoTime() - LEAST.toNanos();
  }

  /// Records that a socket is being opened now.
  void opening() {
    lastOpening = timer.nanoTime();
  }

  /// Records that a socket is open.
  ///
  /// @return whether there was a failure or loss before
  boolean opened() {
    boolean again = interrupted;
    interrupted = false;
    return again;
  }

  /// The pause after a failed attempt: from half the backoff to all of it, at random. The backoff
  /// doubles from 1 s to 60 s.
  Duration afterFailure() {
    interrupted = true;
    failures++;
    long longest = LEAST.toMillis() << Math.clamp(failures - 1, 0, MOST_DOUBLINGS);
    long bounded = Math.min(longest, LONGEST.toMillis());
    return Duration.ofMillis(bounded / 2 + random.nextLong(bounded / 2));
  }

  /// The pause after an open socket was lost: up to half a second, at random. If it was lost soon
  /// after it was opened, and so was the one before, the pause is that after a failure: a server
  /// that greets and hangs up is not asked each second.
  Duration afterLoss() {
    boolean settled = timer.nanoTime() - lastOpening >= SETTLED.toNanos();
    if (settled) {
      failures = 0;
    }
    if (failures > 0) {
      return afterFailure();
    }
    interrupted = true;
    failures++;
    return Duration.ofMillis(random.nextLong(JITTER_MILLIS));
  }

  /// This pause, lengthened until a second has passed since the last opening.
  Duration spaced(Duration after) {
    return longer(after, LEAST.minusNanos(timer.nanoTime() - lastOpening));
  }

  static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
