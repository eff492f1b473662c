package bot.verbatim.slack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Signed commands over some connections, one after the other on each.
final class BenchLoad {

  private final int port;
  private final int connections;
  private final AtomicLong number = new AtomicLong(System.nanoTime());

  BenchLoad(int port, int connections) {
    this.port = port;
    this.connections = connections;
  }

  /// What came of it.
  static final class Result {

    private final long[] sorted;
    private final double seconds;

    private Result(long[] sorted, double seconds) {
      this.sorted = sorted;
      this.seconds = seconds;
    }

    int requests() {
      return sorted.length;
    }

    double perSecond() {
      return sorted.length / seconds;
    }

    /// In milliseconds.
    double percentile(double share) {
      return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }
  }

  Result run(double seconds) throws InterruptedException {
    long[][] times = new long[connections][];
    long end = System.nanoTime() + (long) (seconds * 1e9);
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      for (int i = 0; i < connections; i++) {
        int connection = i;
        threads.execute(() -> times[connection] = one(end));
      }
      threads.shutdown();
      if (!threads.awaitTermination((long) seconds + 60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the server does not answer");
      }
    }
    long[] all = Arrays.stream(times).flatMapToLong(Arrays::stream).sorted().toArray();
    return new Result(all, seconds);
  }

  private long[] one(long end) {
    long[] times = new long[1 << 12];
    int count = 0;
    while (System.nanoTime() < end) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.setTcpNoDelay(true);
        OutputStream out = socket.getOutputStream();
        InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 15);
        for (boolean open = true; open && System.nanoTime() < end; ) {
          byte[] request = request();
          long begun = System.nanoTime();
          out.write(request);
          open = staysOpenAfterAnswer(in);
          if (count == times.length) {
            times = Arrays.copyOf(times, 2 * count);
          }
          times[count++] = System.nanoTime() - begun;
        }
      } catch (IOException failure) {
        throw new IllegalStateException(failure);
      }
    }
    return Arrays.copyOf(times, count);
  }

  private byte[] request() {
    String body =
        "token=x&team_id=T1&team_domain=team&channel_id=C1&channel_name=general&user_id=U1"
            + "&user_name=ada&command=%2Fquote&text=scalable-oversight"
            + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2F1%2F2&trigger_id="
            + number.incrementAndGet();
    String time = Long.toString(System.currentTimeMillis() / 1000);
    return ("POST /slack/events HTTP/1.1\r\nHost: x\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nX-Slack-Request-Timestamp: "
            + time
            + "\r\nX-Slack-Signature: "
            + HttpWire.signature(time, body)
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body)
        .getBytes(StandardCharsets.US_ASCII);
  }

  /// Reads one answer whose length is told in its head. After a late one the server closes.
  private static boolean staysOpenAfterAnswer(InputStream in) throws IOException {
    String status = line(in);
    if (!status.contains(" 200")) {
      throw new IOException(status);
    }
    int length = 0;
    boolean open = true;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Integer.parseInt(line.substring(15).strip());
      }
      open &= !line.equalsIgnoreCase("connection: close");
    }
    in.skipNBytes(length);
    return open;
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("closed");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
