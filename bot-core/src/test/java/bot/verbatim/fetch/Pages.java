package bot.verbatim.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/// A small web on this machine: every host has a public address in name, and is served from a
/// socket of the loopback in fact.
public final class Pages implements AutoCloseable {

  /// What every host resolves to that no test names.
  private static final String PUBLIC = "93.184.215.14";

  /// Whom a fetcher of these pages trusts.
  static final HeldCertificate AUTHORITY =
      new HeldCertificate.Builder().certificateAuthority(0).build();

  private static final HeldCertificate USUAL =
      new HeldCertificate.Builder()
          .signedBy(AUTHORITY)
          .addSubjectAlternativeName("*.example")
          .addSubjectAlternativeName("xn--mnchen-3ya.de")
          .build();

  private final ServerSocket plain;
  private final ServerSocket secure;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, List<String>> hosts = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> connected = new CopyOnWriteArrayList<>();
  private final List<String> resolved = new CopyOnWriteArrayList<>();

  /// Opens it.
  public Pages() throws IOException {
    this(USUAL);
  }

  /// Opens it with a certificate that it shows to all who use TLS.
  Pages(HeldCertificate certificate) throws IOException {
    plain = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    secure =
        new HandshakeCertificates.Builder()
            .heldCertificate(certificate)
            .build()
            .sslContext()
            .getServerSocketFactory()
            .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    for (ServerSocket server : List.of(plain, secure)) {
      Thread.ofVirtual().start(() -> serve(server));
    }
  }

  /// Writes an answer. It ends when the other side has enough.
  @FunctionalInterface
  interface Answer {
    void to(OutputStream out) throws IOException;
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
    return answer(url, out -> out.write(answer));
  }

  Pages answer(String url, Answer answer) {
    answers.put(url.substring(url.indexOf("://") + 3), answer);
    return this;
  }

  /// Has a host resolve to these addresses, or to none.
  public Pages host(String name, String... addresses) {
    hosts.put(name, List.of(addresses));
    return this;
  }

  /// A fetcher that sees this web and nothing else.
  public Fetcher fetcher() {
    HandshakeCertificates trusted =
        new HandshakeCertificates.Builder().addTrustedCertificate(AUTHORITY.certificate()).build();
    OkHttpClient client =
        PublicClient.of(this::resolve, new LoopbackSockets(this::served))
            .http()
            .newBuilder()
            .sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager())
            .build();
    PublicClient publicOnly = new PublicClient(client);
    return new Fetcher(() -> publicOnly);
  }

  /// A fetcher of a web without hosts.
  public static Fetcher none() {
    return new Fetcher(() ->
        PublicClient.of(
            host -> {
              throw new UnknownHostException(host);
            },
            new PublicSockets()));
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
    List<InetAddress> found = new ArrayList<>();
    for (String address : hosts.getOrDefault(host, List.of(PUBLIC))) {
      found.add(InetAddress.getByName(address));
    }
    if (found.isEmpty()) {
      throw new UnknownHostException(host);
    }
    return found;
  }

  private InetSocketAddress served(InetSocketAddress target) {
    connected.add(target.getAddress().getHostAddress());
    ServerSocket server = target.getPort() == 443 ? secure : plain;
    return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
  }

  private void serve(ServerSocket server) {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> answer(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void answer(Socket open) {
    try (Socket socket = open) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      String first = in.readLine();
      if (first == null) {
        return;
      }
      String host = "";
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        host = line.startsWith("Host: ") ? line.substring(6) : host;
      }
      requests.add(first + " " + host);
      String path = first.split("[ ?]", -1)[1];
      Answer missing =
          out ->
              out.write(
                  "HTTP/1.1 404 X\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      answers.getOrDefault(host + path, missing).to(socket.getOutputStream());
    } catch (IOException nobodyThere) {
      // A client that hangs up, or trusts no certificate, is what some tests are about.
    }
  }

  @Override
  public void close() throws IOException {
    plain.close();
    secure.close();
  }
}
