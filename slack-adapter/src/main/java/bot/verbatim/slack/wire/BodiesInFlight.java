package bot.verbatim.slack.wire;

import bot.verbatim.chat.admission.Timer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/// Limits the memory and the time of request bodies that are being read. Anybody can send a body
/// and never finish it, and its signature can be checked only at its end. If the unfinished bodies
/// hold too many bytes, the oldest are given up: a body of Slack's arrives within milliseconds, so
/// it is hardly ever the oldest.
final class BodiesInFlight {

  /// Maximum number of bytes of all unfinished bodies: a small part of the 512 MB heap. Chosen by
  /// hand; no test tells 16 MiB from 32.
  static final int MOST_BYTES = 16 * 1024 * 1024;

  /// The time in which a body must arrive. Slack gives up after 3 s.
  static final Duration MOST_TIME = Duration.ofSeconds(10);

  private final Timer timer;
  private final Set<Body> unfinished = new LinkedHashSet<>();
  private long bytes;

  BodiesInFlight(Timer timer) {
    this.timer = timer;
  }

  /// Begins to count a body; its reader closes it.
  Body begin(Request request) {
    Body body = new Body(request);
    synchronized (this) {
      unfinished.add(body);
    }
    return body;
  }

  private void count(Body body, int more) {
    List<Body> tooMuch = new ArrayList<>();
    synchronized (this) {
      if (unfinished.contains(body)) {
        body.length += more;
        bytes += more;
      }
      while (bytes > MOST_BYTES) {
        Body oldest = unfinished.iterator().next();
        remove(oldest);
        tooMuch.add(oldest);
      }
    }
    tooMuch.forEach(oldest -> oldest.giveUp(503));
  }

  private synchronized void remove(Body body) {
    if (unfinished.remove(body)) {
      bytes -= body.length;
    }
  }

  /// One body that is being read.
  final class Body implements AutoCloseable {
    private final Request request;
    private final Timer.Alarm end;
    private int length;
    private volatile int status = 408;

    private Body(Request request) {
      this.request = request;
      this.end = timer.after(MOST_TIME, () -> giveUp(408));
    }

    /// Counts bytes that were read.
    void add(int more) {
      count(this, more);
    }

    /// The HTTP status that says why reading failed.
    int status() {
      return status;
    }

    /// Makes the reader fail.
    private void giveUp(int because) {
      status = because;
      request.fail(new IOException("the body took too much time or room"));
    }

    @Override
    public void close() {
      end.cancel();
      remove(this);
    }
  }
}
