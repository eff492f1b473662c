package bot.verbatim.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;

/// A small web on this machine: every host has a public address in name, and is served from a
/// socket of the loopback in fact.
public final class Pages implements AutoCloseable {

  /// What every host resolves to that no test names.
  private static final String PUBLIC = "93.184.215.14";

  private final ServerSocket server;
  private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
  private final Map<String, List<String>> hosts = new HashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> connected = new ArrayList<>();
  private final List<String> resolved = new ArrayList<>();
  private LongSupplier nanos = () -> 0;

  /// Opens it.
  public Pages() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  /// Answers with a page.
  ///
  /// @param url without its query, for example `https://hour.example/light`
  public Pages page(String url, String type, String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return raw(
        url,
        "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n".formatted(type, length)
            + body);
  }

  /// Answers with a status alone, and perhaps a header.
  public Pages status(String url, int status, String header) {
    return raw(url, "HTTP/1.1 %d X\r\n%sContent-Length: 0\r\n\r\n".formatted(status, header));
  }

  /// Answers with these very bytes.
  public Pages raw(String url, String answer) {
    return raw(url, answer.getBytes(StandardCharsets.UTF_8));
  }

  Pages raw(String url, byte[] answer) {
    answers.put(url.substring(url.indexOf("://") + 3), answer);
    return this;
  }

  /// Has a host resolve to these addresses, or to none.
  public Pages host(String name, String... addresses) {
    hosts.put(name, List.of(addresses));
    return this;
  }

  Pages clock(LongSupplier clock) {
    nanos = clock;
    return this;
  }

  /// A fetcher that sees this web and nothing else.
  public Fetcher fetcher() {
    return new Fetcher(this::resolve, this::connect, () -> nanos.getAsLong());
  }

  /// The first lines of all requests with their hosts.
  public List<String> requests() {
    return requests;
  }

  /// The addresses that were connected to.
  List<String> connected() {
    return connected;
  }

  /// The hosts that were asked for, each time.
  List<String> resolved() {
    return resolved;
  }

  private List<InetAddress> resolve(String host) throws UnknownHostException {
    resolved.add(host);
    List<String> addresses = hosts.getOrDefault(host, List.of(PUBLIC));
    List<InetAddress> found = new ArrayList<>();
    for (String address : addresses) {
      found.add(InetAddress.getByName(address));
    }
    if (found.isEmpty()) {
      throw new UnknownHostException(host);
    }
    return found;
  }

  private Socket connect(InetAddress address, String host, boolean secure, int millis)
      throws IOException {
    connected.add(address.getHostAddress());
    return new Socket(server.getInetAddress(), server.getLocalPort());
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        String first = String.valueOf(in.readLine());
        String host = "";
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
          host = line.startsWith("Host: ") ? line.substring(6) : host;
        }
        String path = first.split("[ ?]", -1)[1];
        requests.add(first + " " + host);
        byte[] missing =
            "HTTP/1.1 404 X\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        socket.getOutputStream().write(answers.getOrDefault(host + path, missing));
        socket.getOutputStream().flush();
      } catch (IOException nobodyThere) {
        if (server.isClosed()) {
          return;
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
