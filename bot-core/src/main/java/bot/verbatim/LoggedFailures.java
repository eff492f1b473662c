package bot.verbatim;

import bot.verbatim.chat.FailureLog;
import java.util.concurrent.atomic.AtomicLong;

/// Logs failures under references that count up from a seed.
public final class LoggedFailures implements FailureLog {

  /// Number of references: 36^5, so that each has at most five base-36 digits.
  private static final long REFERENCES = 60_466_176;

  private final AtomicLong next;

  /// @param seed the first reference, as a number
  public LoggedFailures(long seed) {
    next = new AtomicLong(Math.floorMod(seed, REFERENCES));
  }

  @Override
  public String keep(Throwable failure) {
    String reference = Long.toString(next.getAndIncrement() % REFERENCES, Character.MAX_RADIX);
    System.getLogger("bot.verbatim")
        .log(System.Logger.Level.ERROR, "failure " + reference, failure);
    return reference;
  }
}
