package bot.verbatim.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bot.verbatim.fetch.FetchFailure.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

  private static final String URL = "https://hour.example/light";

  /// Long enough for a request on this machine, and soon over.
  private static final Fetcher.Limits BRIEF =
      new Fetcher.Limits(1_000_000, Duration.ofMillis(300), false);

  private final Pages pages = new Pages();

  FetcherTest() throws IOException {}

  @AfterEach
  void close() throws IOException {
    pages.close();
  }

  @Test
  void fetchesAPage() throws Exception {
    pages.page(URL, "text/html; charset=UTF-8", "<p>Köln</p>");
    Page page = fetch(URL + "?a=b#part");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).isEqualTo("<p>Köln</p>");
    assertThat(page.mediaType()).isEqualTo("text/html");
    assertThat(pages.requests()).containsExactly("GET /light?a=b HTTP/1.1 hour.example");
  }

  @Test
  void followsThreeRedirectsAndNoMore() throws Exception {
    pages
        .status(URL, 301, "Location: /b\r\n")
        .status("https://hour.example/b", 307, "Location: https://other.example/c\r\n")
        .status("https://other.example/c", 308, "Location: d?e\r\n")
        .page("https://other.example/d", "text/plain", "There.");
    assertThat(fetch(URL).url()).isEqualTo("https://other.example/d?e");
    pages.status("https://other.example/d", 302, "Location: /e\r\n");
    assertThat(failure(URL)).isEqualTo(Kind.BROKEN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/caf\u00e9-\u4e2d;         /caf%C3%A9-%E4%B8%AD",
        "/a b;              /a%20b",
        "//m\u00fcnchen.de/?x=1|2; /?x=1|2",
        "/caf%C3%A9?q=%7c;  /caf%C3%A9?q=%7c",
        "\\b;                /b",
      })
  void followsARedirectThatIsNotEncodedAsBrowsersDo(String location, String asked)
      throws Exception {
    pages.status(URL, 302, "Location: " + location + "\r\n");
    fetch(URL);
    assertThat(pages.requests()).hasSize(2);
    assertThat(pages.requests().getLast()).startsWith("GET " + asked + " HTTP/1.1 ");
  }

  @Test
  void takesARedirectForBrokenWhoseLettersAreLost() {
    pages.raw(
        URL,
        "HTTP/1.1 302 X\r\nLocation: /caf\u00e9\r\nContent-Length: 0\r\n\r\n".getBytes(ISO_8859_1));
    assertThat(failure(URL)).isEqualTo(Kind.BROKEN);
  }

  @Test
  void leavesARedirectLoop() {
    pages.status(URL, 302, "Location: /light\r\n");
    assertThat(failure(URL)).isEqualTo(Kind.BROKEN);
    assertThat(pages.requests()).hasSize(4);
  }

  @Test
  void readsChunksAndWhatIsCompressed() throws Exception {
    pages.raw(
        URL,
        String.join(
            "\r\n",
            "HTTP/1.1 200 OK",
            "Transfer-Encoding: chunked",
            "",
            "4\t;x=y",
            "The ",
            "5",
            "words",
            "0",
            "",
            ""));
    assertThat(fetch(URL).text()).isEqualTo("The words");
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(UTF_8));
    answer.write(gzip("The words"));
    pages.raw(URL, answer.toByteArray());
    assertThat(fetch(URL).text()).isEqualTo("The words");
  }

  @Test
  void readsOtherCharsetsAsBrowsersDo() throws Exception {
    byte[] latin = "HTTP/1.0 200\r\n\r\nK\u00f6ln".getBytes(ISO_8859_1);
    pages.raw(URL, latin);
    assertThat(fetch(URL).text()).isEqualTo("Köln");
    pages.raw(
        URL,
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=ISO-8859-1\r\n\r\nK\u00f6ln"
            .getBytes(ISO_8859_1));
    assertThat(fetch(URL).text()).isEqualTo("Köln");
  }

  @Test
  void readsWindows1252UnderTheNameOfLatin1() throws Exception {
    for (String name : List.of("ISO-8859-1", "us-ascii", "latin1")) {
      pages.raw(
          URL,
          ("HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=" + name + "\r\n\r\ndon\u0092t")
              .getBytes(ISO_8859_1));
      assertThat(fetch(URL).text()).isEqualTo("don\u2019t");
    }
  }

  @Test
  void believesAByteOrderMarkBeforeAnyName() throws Exception {
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      answer.write(
          "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\n".getBytes(UTF_8));
      answer.write("\ufeffK\u00f6ln".getBytes(charset));
      pages.raw(URL, answer.toByteArray());
      assertThat(fetch(URL).text()).isEqualTo("K\u00f6ln");
    }
  }

  @Test
  void refusesWhatIsTooLargeCompressedOrNot() throws Exception {
    Fetcher.Limits small = new Fetcher.Limits(1_000, Duration.ofSeconds(20), false);
    pages.page(URL, "text/plain", "x".repeat(1_001));
    assertThat(failure(URL, small)).isEqualTo(Kind.TOO_LARGE);
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(UTF_8));
    bomb.write(gzip("x".repeat(1_000_000)));
    pages.raw(URL, bomb.toByteArray());
    assertThat(failure(URL, small)).isEqualTo(Kind.TOO_LARGE);
    Page cut = pages.fetcher().fetch(URL, new Fetcher.Limits(1_000, Duration.ofSeconds(20), true));
    assertThat(cut.body()).hasSize(1_000);
  }

  @Test
  void endsWhenTheTimeIsOverHoweverSlowlyAnythingComes() {
    CountDownLatch never = new CountDownLatch(1);
    Pages.Answer trickle =
        out -> {
          while (!over(never)) {
            out.write('x');
            out.flush();
          }
        };
    pages
        .answer(URL, trickle)
        .answer(
            "https://hour.example/headers",
            out -> {
              out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(UTF_8));
              trickle.to(out);
            })
        .answer(
            "https://hour.example/body",
            out -> {
              out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
              trickle.to(out);
            });
    for (String path : List.of("light", "headers", "body")) {
      assertThat(failure("https://hour.example/" + path, BRIEF)).isEqualTo(Kind.TOO_SLOW);
    }
    never.countDown();
  }

  @Test
  void waitsForNoNameLongerThanTheTimeThatIsLeft() {
    CountDownLatch never = new CountDownLatch(1);
    PublicClient lost =
        PublicClient.of(
            host -> {
              while (!over(never)) {}
              throw new UnknownHostException(host);
            },
            new PublicSockets());
    FetchFailure failure =
        catchThrowableOfType(FetchFailure.class, () -> new Fetcher(() -> lost).fetch(URL, BRIEF));
    assertThat(failure.kind()).isEqualTo(Kind.TOO_SLOW);
    never.countDown();
  }

  @Test
  void waitsForNoHandshakeLongerThanTheTimeThatIsLeft() throws IOException {
    try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      PublicClient client =
          PublicClient.of(
              _ -> List.of(InetAddress.ofLiteral("93.184.215.14")),
              new LoopbackSockets(_ -> (InetSocketAddress) mute.getLocalSocketAddress()));
      FetchFailure failure =
          catchThrowableOfType(
              FetchFailure.class, () -> new Fetcher(() -> client).fetch(URL, BRIEF));
      assertThat(failure.kind()).isEqualTo(Kind.TOO_SLOW);
    }
  }

  /// Whether it is over, after a moment.
  private static boolean over(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      return false;
    }
  }

  @Test
  void readsNoHeadersAndNoBodyWithoutEnd() {
    byte[] much = "x".repeat(64 << 10).getBytes(UTF_8);
    Pages.Answer endless =
        out -> {
          while (true) {
            out.write(much);
          }
        };
    pages.answer(
        URL,
        out -> {
          out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(UTF_8));
          endless.to(out);
        });
    assertThat(failure(URL)).isIn(Kind.BROKEN, Kind.UNREACHABLE);
    pages.answer(
        URL,
        out -> {
          out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
          endless.to(out);
        });
    assertThat(failure(URL)).isEqualTo(Kind.TOO_LARGE);
  }

  @Test
  void tellsAHostThatIsNotThere() {
    pages.host("gone.example");
    assertThat(failure("https://gone.example/")).isEqualTo(Kind.NO_HOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense\r\n\r\n",
        "HTTP/2 200\r\n\r\n",
        "HTTP/1.1 20\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nno gzip at all",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nx",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 301 X\r\nLocation: http://[\r\n\r\n"
      })
  void anAnswerThatIsNoneIsAFailure(String answer) {
    pages.raw(URL, answer);
    assertThat(failure(URL)).isIn(Kind.BROKEN, Kind.UNREACHABLE);
  }

  private Page fetch(String url) throws FetchFailure {
    return pages.fetcher().fetch(url, Fetcher.Limits.PAGE);
  }

  private Kind failure(String url) {
    return failure(url, Fetcher.Limits.PAGE);
  }

  private Kind failure(String url, Fetcher.Limits limits) {
    return catchThrowableOfType(FetchFailure.class, () -> pages.fetcher().fetch(url, limits))
        .kind();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
