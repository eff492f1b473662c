package bot.verbatim.fetch;

import bot.verbatim.fetch.FetchFailure.Kind;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// An answer of HTTP/1.1 ([RFC 9112](https://www.rfc-editor.org/rfc/rfc9112)) to one GET, on a
/// connection that is closed after it.
final class HttpAnswer {

  private static final int LONGEST_LINE = 8 << 10;
  private static final int MOST_HEADERS = 200;

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  private HttpAnswer(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  int status() {
    return status;
  }

  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  Page page(String url) {
    return new Page(url, status, header("content-type").toLowerCase(Locale.ROOT), body);
  }

  /// Asks, and reads the answer.
  static HttpAnswer to(PageAddress address, Socket socket, Fetcher.Limits limits, Deadline deadline)
      throws IOException, FetchFailure {
    String request =
        "GET %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: verbatim-quote-bot\r\n"
                .formatted(address.target(), address.host())
            + "Accept: text/html, text/*;q=0.9, */*;q=0.1\r\nAccept-Encoding: identity\r\n"
            + "Connection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    InputStream in = new BufferedInputStream(new TimedInput(socket, deadline));
    int status = status(line(in), address);
    Map<String, String> headers = headers(in, address);
    while (status >= 100 && status < 200) {
      status = status(line(in), address);
      headers = headers(in, address);
    }
    try (InputStream content = content(in, headers, address)) {
      return new HttpAnswer(status, headers, read(content, limits, address));
    } catch (ZipException damaged) {
      throw broken(address);
    }
  }

  private static InputStream content(
      InputStream in, Map<String, String> headers, PageAddress address)
      throws IOException, FetchFailure {
    String length = headers.getOrDefault("content-length", "");
    boolean chunked =
        headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked");
    InputStream whole = in;
    if (chunked) {
      whole = new ChunkedInput(in);
    } else if (length.matches("[0-9]{1,18}")) {
      whole = new CountedInput(in, Long.parseLong(length));
    }
    return switch (headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT)) {
      case "", "identity" -> whole;
      case "gzip", "x-gzip" -> new GZIPInputStream(whole);
      default -> throw broken(address);
    };
  }

  private static byte[] read(InputStream content, Fetcher.Limits limits, PageAddress address)
      throws IOException, FetchFailure {
    byte[] body = content.readNBytes(limits.bytes());
    if (!limits.cut() && content.read() >= 0) {
      throw new FetchFailure(
          Kind.TOO_LARGE,
          "“%s” is larger than %d MiB. Save its text in a file and use --text FILE."
              .formatted(address.shown(), limits.bytes() >> 20));
    }
    return body;
  }

  private static int status(String line, PageAddress address) throws FetchFailure {
    if (!line.matches("HTTP/1\\.[01] [1-9][0-9]{2}( .*)?")) {
      throw broken(address);
    }
    return Integer.parseInt(line.substring(9, 12));
  }

  private static Map<String, String> headers(InputStream in, PageAddress address)
      throws IOException, FetchFailure {
    Map<String, String> headers = new HashMap<>();
    int count = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      count++;
      if (count > MOST_HEADERS) {
        throw broken(address);
      }
      if (colon > 0) {
        headers.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  /// A line without its end.
  static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0 || line.size() > LONGEST_LINE) {
        throw new EOFException("the answer ends within a line, or the line does not end");
      }
      line.write(c);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  private static FetchFailure broken(PageAddress address) {
    return new FetchFailure(
        Kind.BROKEN, "“" + address.host() + "” answers in a way that cannot be read.");
  }
}
