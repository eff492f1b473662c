package bot.verbatim.text;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Limits the steps and the time of one piece of work. For one thread.
public final class WorkBudget {

  /// A clock that stands still.
  public static final LongSupplier UNTIMED = () -> 0;

  /// Chosen by hand: hundreds of times what a long text of ordinary words takes.
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /// Steps after which the clock is read. Chosen by hand.
  private static final int LOOK = 10_000;

  private final LongSupplier nanos;
  private final long end;
  private final long half;
  private long left;
  private long untilLook = LOOK;

  /// @param steps how many may be spent
  /// @param nanos a monotonic clock, in nanoseconds; the work may take ten seconds from now
  public WorkBudget(long steps, LongSupplier nanos) {
    this.nanos = nanos;
    this.end = nanos.getAsLong() + LONGEST.toNanos();
    this.left = steps;
    this.half = steps / 2;
  }

  /// Counts steps; one is as much as a comparison of two words.
  ///
  /// @throws OverBudget if too many were spent, or too much time
  public void spend(long steps) {
    left -= steps;
    untilLook -= steps;
    if (left < 0) {
      throw new OverBudget(
          "repeats the same words too often to be compared with a quote that does so, too."
              + " Check a shorter part of it with --partial, or a shorter quote.");
    }
    if (untilLook < 0) {
      untilLook = LOOK;
      if (nanos.getAsLong() - end > 0) {
        throw new OverBudget(
            "takes more than %d seconds. Split it, and check each part with --partial."
                .formatted(LONGEST.toSeconds()));
      }
    }
  }

  /// Whether more than half of the steps were spent.
  public boolean isHalfSpent() {
    return left < half;
  }
}
