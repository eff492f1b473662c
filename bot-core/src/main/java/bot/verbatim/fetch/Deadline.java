package bot.verbatim.fetch;

import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// When a fetch has to be over.
final class Deadline {

  private final LongSupplier nanos;
  private final long end;

  Deadline(LongSupplier nanos, long length) {
    this.nanos = nanos;
    this.end = nanos.getAsLong() + length;
  }

  /// How long is left, in milliseconds, at least one.
  ///
  /// @throws SocketTimeoutException if nothing is
  int millis() throws SocketTimeoutException {
    long left = end - nanos.getAsLong();
    if (left <= 0) {
      throw new SocketTimeoutException("the time is over");
    }
    return (int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(left));
  }
}
