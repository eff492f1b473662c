package bot.verbatim.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bot.verbatim.fetch.FetchFailure.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

  private static final String URL = "https://hour.example/light";

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

  @Test
  void readsChunksAndWhatIsCompressed() throws Exception {
    pages.raw(
        URL,
        String.join(
            "\r\n",
            "HTTP/1.1 200 OK",
            "Transfer-Encoding: chunked",
            "",
            "4;x=y",
            "The ",
            "5",
            "words",
            "0",
            "",
            ""));
    assertThat(fetch(URL).text()).isEqualTo("The words");
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.write(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    answer.write(gzip("The words"));
    pages.raw(URL, answer.toByteArray());
    assertThat(fetch(URL).text()).isEqualTo("The words");
  }

  @Test
  void readsOtherCharsetsAsBrowsersDo() throws Exception {
    byte[] latin = "HTTP/1.0 200\r\n\r\nK\u00f6ln".getBytes(StandardCharsets.ISO_8859_1);
    pages.raw(URL, latin);
    assertThat(fetch(URL).text()).isEqualTo("Köln");
    pages.raw(
        URL,
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=ISO-8859-1\r\n\r\nK\u00f6ln"
            .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(fetch(URL).text()).isEqualTo("Köln");
  }

  @Test
  void refusesWhatIsTooLargeCompressedOrNot() throws Exception {
    Fetcher.Limits small = new Fetcher.Limits(1_000, 5, false);
    pages.page(URL, "text/plain", "x".repeat(1_001));
    assertThat(failure(URL, small)).isEqualTo(Kind.TOO_LARGE);
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.write(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    bomb.write(gzip("x".repeat(1_000_000)));
    pages.raw(URL, bomb.toByteArray());
    assertThat(failure(URL, small)).isEqualTo(Kind.TOO_LARGE);
    Page cut = pages.fetcher().fetch(URL, new Fetcher.Limits(1_000, 5, true));
    assertThat(cut.body()).hasSize(1_000);
  }

  @Test
  void endsWhenTheTimeIsOver() {
    AtomicLong nanos = new AtomicLong();
    pages.clock(() -> nanos.getAndAdd(4_000_000_000L)).page(URL, "text/plain", "x");
    assertThat(failure(URL, new Fetcher.Limits(1_000, 5, false))).isEqualTo(Kind.TOO_SLOW);
  }

  @Test
  void waitsForNoNameAndNoHandshakeLongerThanTheTimeThatIsLeft() {
    CountDownLatch never = new CountDownLatch(1);
    Resolver lost =
        host -> {
          await(never);
          return List.of();
        };
    Resolver known = host -> List.of(InetAddress.ofLiteral("93.184.215.14"));
    Connector endless =
        (_, _, _, _) -> {
          await(never);
          return new Socket();
        };
    for (Resolver resolver : List.of(lost, known)) {
      // A thousandth of a second is left.
      AtomicLong nanos = new AtomicLong();
      Fetcher fetcher = new Fetcher(resolver, endless, () -> nanos.getAndSet(4_999_000_000L));
      assertThat(
              catchThrowableOfType(
                      FetchFailure.class,
                      () -> fetcher.fetch(URL, new Fetcher.Limits(1_000, 5, false)))
                  .kind())
          .isEqualTo(Kind.TOO_SLOW);
    }
    never.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
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
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
