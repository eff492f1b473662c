package bot.verbatim.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bot.verbatim.fetch.FetchFailure.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.SocketFactory;
import okhttp3.Authenticator;
import okhttp3.CookieJar;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing is sent to any machine that is not on the public internet, in whatever form it is named.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SsrfTest {

  /// Pages that nobody ever reaches, and their fetcher: it reads the certificates of this Java.
  private final Pages unreached;

  private final Fetcher fetcher;

  SsrfTest() throws IOException {
    unreached = new Pages();
    fetcher = unreached.fetcher();
  }

  @AfterAll
  void close() throws IOException {
    assertThat(unreached.connected()).isEmpty();
    assertThat(unreached.requests()).isEmpty();
    unreached.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/",
        "http://LOCALHOST/",
        "http://localhost./",
        "http://intranet/",
        "http://127.0.0.1/",
        "http://127.1/",
        "http://127.0.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.0.0.1/",
        "http://0177.0.0.1/",
        "http://017700000001/",
        "http://0/",
        "http://0.0.0.0/",
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://2852039166/",
        "http://0xA9FEA9FE/",
        "http://[::1]/",
        "http://[::]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[fe80::1]/",
        "http://[fe80::1%25eth0]/",
        "http://[fd00:ec2::254]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://93.184.215.14/",
        "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/",
        "file:///etc/passwd",
        "ftp://hour.example/",
        "gopher://hour.example/",
        "jar:http://hour.example/!/",
        "javascript:alert(1)",
        "data:text/plain,x",
        "//hour.example/",
        "hour.example",
        "",
        "http://",
        "http:///x",
        "http:/hour.example",
        "http://user@hour.example/",
        "http://user:password@hour.example/",
        "http://hour.example@127.0.0.1/",
        "http://127.0.0.1#@hour.example/",
        "http://127.0.0.1\\@hour.example/",
        "http://hour.example:22/",
        "http://hour.example:8080/",
        "https://hour.example:80/",
        "http://hour.example:99999/",
        "http://hour.example:-1/",
        "http://hour.example /",
        "http://hour.example\r\nX: y/",
        "http://hour.example%00/",
        "http://hour.example%2f/",
        "http://\u24db\u24de\u24d2\u24d0l/",
        "http://127\u30020\u30020\u30021/",
        "http://1.1.1.1.1/",
        "http://example.123/",
        "http://-/",
        "http://.example/",
        "http://a..b/"
      })
  void refusesTheAddress(String url) {
    int resolved = unreached.resolved().size();
    assertThat(failure(fetcher, url).kind()).isEqualTo(Kind.REFUSED);
    assertThat(unreached.resolved()).hasSize(resolved);
    assertThat(unreached.connected()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1",
        "100.100.100.200",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.255",
        "168.63.129.16",
        "169.254.169.254",
        "169.254.170.2",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.1",
        "192.0.0.192",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:169.254.169.254",
        "64:ff9b::a00:1",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "2001:10::1",
        "2001:20::1",
        "2001:db8::1",
        "2002:a00:1::1",
        "2002:7f00:1::1",
        "3fff::1",
        "5f00::1",
        "fc00::1",
        "fd00:ec2::254",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "ff0e::1"
      })
  void refusesAHostBehindWhichItIs(String address) {
    unreached.host("hour.example", address).host("both.example", "93.184.215.14", address);
    for (String host : List.of("hour.example", "both.example")) {
      FetchFailure failure = failure(fetcher, "https://" + host + "/");
      assertThat(failure.kind()).isEqualTo(Kind.REFUSED);
      assertThat(failure.sentence()).contains("not on the public internet");
    }
    assertThat(unreached.connected()).isEmpty();
    assertThat(unreached.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.1",
        "100.63.255.255",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.167.0.1",
        "198.17.0.1",
        "198.20.0.1",
        "223.255.255.255",
        "2606:2800:21f:cb07:6820:80da:af6b:8b2c",
        "2a00:1450:4001:80b::200e",
        "2001:4860::8888"
      })
  void letsThePublicInternetThrough(String address) throws Exception {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void checksEveryRedirect() throws Exception {
    try (Pages pages = new Pages()) {
      pages.host("inside.example", "10.0.0.7");
      Fetcher following = pages.fetcher();
      for (String target :
          List.of(
              "http://inside.example/",
              "http://127.0.0.1/",
              "http://127.1/",
              "http:/127.0.0.1/",
              "http://[::1]/",
              "http://[::ffff:127.0.0.1]/",
              "http://[64:ff9b::7f00:1]/",
              "http://169.254.169.254/latest/meta-data/",
              "http://2130706433/",
              "http://0177.0.0.1/",
              "http://0x7f000001/",
              "http://127%2e0%2e0%2e1/",
              "http://127\u30020\u30020\u30021/",
              "http://user:password@other.example/",
              "http://other.example@127.0.0.1/",
              "http://other.example:22/",
              "\\\\127.0.0.1/",
              "file:///etc/passwd",
              "gopher://other.example/",
              "//0/")) {
        pages.status("https://hour.example/a", 302, "Location: " + target + "\r\n");
        assertThat(failure(following, "https://hour.example/a").kind()).isEqualTo(Kind.REFUSED);
      }
      assertThat(pages.connected()).containsOnly("93.184.215.14");
      assertThat(pages.requests()).allMatch(request -> request.endsWith("hour.example"));
    }
  }

  @Test
  void connectsToTheAddressThatWasCheckedAndResolvesOnce() throws Exception {
    try (Pages pages = new Pages()) {
      pages.page("https://hour.example/a", "text/plain", "Words.");
      int[] asked = {0};
      Dns rebinding =
          _ -> List.of(InetAddress.getByName(asked[0]++ == 0 ? "93.184.215.14" : "127.0.0.1"));
      List<String> reached = new CopyOnWriteArrayList<>();
      SocketFactory sockets =
          new LoopbackSockets(target -> {
            reached.add(target.getAddress().getHostAddress());
            // Nobody listens there.
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
          });
      PublicClient client = PublicClient.of(rebinding, sockets);
      FetchFailure failure =
          catchThrowableOfType(
              FetchFailure.class,
              () -> new Fetcher(() -> client).fetch("https://hour.example/a", Fetcher.Limits.PAGE));
      assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
      assertThat(reached).containsExactly("93.184.215.14");
      assertThat(asked[0]).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1", "169.254.169.254", "64:ff9b::7f00:1"})
  void opensNoSocketToWhatIsNotPublicWhoeverAsksForIt(String address) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Socket socket = new PublicSockets().createSocket()) {
      InetSocketAddress target =
          new InetSocketAddress(InetAddress.getByName(address), server.getLocalPort());
      assertThatThrownBy(() -> socket.connect(target, 1_000))
          .isInstanceOf(PublicAddress.NotPublicException.class);
    }
  }

  @Test
  void theClientTakesNoDetour() {
    OkHttpClient client = PublicClient.of(Dns.SYSTEM, new PublicSockets()).http();
    assertThat(client.proxy()).isEqualTo(Proxy.NO_PROXY);
    assertThat(client.followRedirects()).isFalse();
    assertThat(client.followSslRedirects()).isFalse();
    assertThat(client.cookieJar()).isEqualTo(CookieJar.NO_COOKIES);
    assertThat(client.authenticator()).isEqualTo(Authenticator.NONE);
    assertThat(client.cache()).isNull();
    assertThat(client.protocols()).containsExactly(Protocol.HTTP_1_1);
  }

  private static FetchFailure failure(Fetcher fetcher, String url) {
    return catchThrowableOfType(FetchFailure.class, () -> fetcher.fetch(url, Fetcher.Limits.PAGE));
  }
}
