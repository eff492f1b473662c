package bot.verbatim.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

  /// Does work that knows no end of its own: a look-up of a name, or a handshake that comes byte by
  /// byte. It goes on in a thread of its own, whose connection is closed when the time is over.
  ///
  /// @throws SocketTimeoutException if it takes longer than is left
  <T> T bound(Callable<T> work) throws IOException {
    int millis = millis();
    FutureTask<T> task = new FutureTask<>(work);
    Thread.ofVirtual().start(task);
    try {
      return task.get(millis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw new SocketTimeoutException("the time is over");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while it waited");
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException known) {
        throw known;
      }
      throw new IllegalStateException(failed.getCause());
    } finally {
      task.cancel(true);
    }
  }
}
