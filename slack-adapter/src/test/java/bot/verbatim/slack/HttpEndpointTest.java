package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.SampleCommands;
import bot.verbatim.slack.wire.HttpEndpoint;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is let in over HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpEndpointTest {

  private HttpWire wire;
  private SampleCommands commands;

  @BeforeAll
  void open() {
    commands = new SampleCommands();
    wire = new HttpWire(commands.dispatcher());
  }

  @AfterAll
  void close() {
    wire.close();
  }

  @Test
  void letsARightlySignedRequestIn() {
    assertThat(wire.post(command(), Map.of()).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(longs = {-299, 0, 299})
  void letsInWhatIsSignedAboutNow(long skew) {
    assertThat(statusOf(command(), skew)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(longs = {-31_536_000, -3_600, -301, 301, 3_600, 31_536_000})
  void refusesWhatIsSignedAtAnotherTime(long skew) {
    assertThat(statusOf(command(), skew)).isEqualTo(401);
  }

  @Test
  void refusesTheSameRequestTwice() {
    String body = command();
    assertThat(statusOf(body, 7)).isEqualTo(200);
    assertThat(statusOf(body, 7)).isEqualTo(401);
  }

  @Test
  void refusesAForgedSignature() {
    String body = command();
    String time = now(0);
    int before = commands.requests().size();
    for (String forged :
        new String[] {
          "",
          "v0=",
          "v0=" + "0".repeat(64),
          HttpWire.signature(time, body).substring(3),
          HttpWire.signature(time, body).replace("v0=", "v1="),
          HttpWire.signature(time, body).toUpperCase(Locale.ROOT),
          HttpWire.signature(time, body) + "0",
          HttpWire.signature(now(1), body)
        }) {
      assertThat(wire.post(bytes(body), time, forged, Map.of()).statusCode())
          .as(forged)
          .isEqualTo(401);
    }
    assertThat(commands.requests()).hasSize(before);
  }

  @Test
  void refusesABodyOfWhichOneBitIsFlipped() {
    String body = "command=%2Fquote&text=oversight&team_id=T1&user_id=U1&trigger_id=flip";
    String time = now(0);
    String signature = HttpWire.signature(time, body);
    for (int i = 0; i < bytes(body).length; i++) {
      byte[] flipped = bytes(body);
      flipped[i] ^= (byte) (1 << (i % 8));
      assertThat(wire.post(flipped, time, signature, Map.of()).statusCode())
          .as("byte " + i)
          .isEqualTo(401);
    }
  }

  @Test
  void refusesASignatureOfWhichOneCharacterIsChanged() {
    String body = command();
    String time = now(0);
    String signature = HttpWire.signature(time, body);
    for (int i = 0; i < signature.length(); i++) {
      char other = signature.charAt(i) == '0' ? '1' : '0';
      String changed = signature.substring(0, i) + other + signature.substring(i + 1);
      assertThat(wire.post(bytes(body), time, changed, Map.of()).statusCode()).isEqualTo(401);
    }
    assertThat(wire.post(bytes(body), time, signature, Map.of()).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x", "-1", "1e9", "99999999999999999999", "٣"})
  void refusesATimeThatIsNone(String time) throws IOException {
    assertThat(raw("X-Slack-Request-Timestamp: " + time + "\r\nX-Slack-Signature: v0=00"))
        .startsWith("HTTP/1.1 401");
  }

  @Test
  void refusesHeadersThatAreNotAscii() throws IOException {
    assertThat(
            raw("X-Slack-Request-Timestamp: " + now(0) + "\r\nX-Slack-Signature: v0=\u00ff\u00e9"))
        .startsWith("HTTP/1.1 401");
  }

  @Test
  void refusesRequestsWithoutASignature() throws IOException {
    assertThat(raw("X-Other: x")).startsWith("HTTP/1.1 401");
  }

  /// A client that goes on sending to a door that is shut may miss the answer, so these have sent
  /// what they send before they are answered.
  @Test
  void refusesLongBodiesBeforeReadingThem() throws IOException {
    int tooLong = HttpEndpoint.MOST_BODY + 1;
    assertThat(raw("Content-Length: " + tooLong, "")).startsWith("HTTP/1.1 413");
    String chunk = Integer.toHexString(tooLong) + "\r\n" + "x".repeat(tooLong) + "\r\n0\r\n\r\n";
    assertThat(raw(wellFormed() + "\r\nTransfer-Encoding: chunked", chunk))
        .startsWith("HTTP/1.1 413");
  }

  @Test
  void refusesABodyThatNeverEndsAsSoonAsItIsTooLong() throws IOException {
    int tooLong = HttpEndpoint.MOST_BODY + 1;
    String begun = Integer.toHexString(tooLong) + "\r\n" + "x".repeat(tooLong) + "\r\n";
    assertThat(raw(wellFormed() + "\r\nTransfer-Encoding: chunked", begun))
        .startsWith("HTTP/1.1 413");
  }

  @Test
  void letsInTheLongestBody() {
    String body = "a=" + "x".repeat(HttpEndpoint.MOST_BODY - 2);
    // Let in, and no request that the bot knows.
    assertThat(wire.post(body, Map.of()).statusCode()).isEqualTo(400);
  }

  @Test
  void readsBodiesInWhateverBytesTheyCome() {
    byte[] body = {'t', 'e', 'x', 't', '=', (byte) 0xff, (byte) 0xc3, '(', '&', '%', 'z'};
    String time = now(0);
    // The signature is over the bytes, which are no UTF-8 and have no other form.
    String signature = SignatureCheckTest.signature(time, body);
    assertThat(wire.post(body, time, signature, Map.of()).statusCode()).isEqualTo(400);
  }

  @Test
  void answersOtherPathsAndMethodsShortly() {
    assertThat(wire.send(HttpRequest.newBuilder(wire.address()).GET().build()).statusCode())
        .isEqualTo(405);
    assertThat(
            wire.send(
                    HttpRequest.newBuilder(wire.address().resolve("/slack/other"))
                        .POST(BodyPublishers.noBody())
                        .build())
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void answersSlacksQuestionWhoseAddressThisIs() {
    HttpResponse<String> response =
        wire.post(
            "{\"type\":\"url_verification\",\"token\":\"t\",\"challenge\":\"3eZbrw1a\"}",
            Map.of("X-Other", "x"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("3eZbrw1a");
  }

  @Test
  void answersSlacksLookAtTheCertificate() throws IOException {
    assertThat(sent("GET /slack/events?token=x&ssl_check=1", "X-Other: x")).contains(" 200 ");
    assertThat(sent("POST /slack/events?ssl_check=1", "Content-Length: 5")).contains(" 200 ");
  }

  /// The body is announced and never sent: whoever waits for it does not answer.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Other: x",
        "X-Slack-Request-Timestamp: NOW",
        "X-Slack-Signature: SIGNATURE",
        "X-Slack-Request-Timestamp: NOW\r\nX-Slack-Signature: v0=0",
        "X-Slack-Request-Timestamp: NOW\r\nX-Slack-Signature: ",
        "X-Slack-Request-Timestamp: x\r\nX-Slack-Signature: SIGNATURE",
        "X-Slack-Request-Timestamp: EARLY\r\nX-Slack-Signature: SIGNATURE",
        "X-Slack-Request-Timestamp: LATE\r\nX-Slack-Signature: SIGNATURE",
      })
  void refusesWrongHeadersBeforeTheBodyComes(String headers) throws IOException {
    String sent =
        headers
            .replace("NOW", now(0))
            .replace("EARLY", now(-301))
            .replace("LATE", now(301))
            .replace("SIGNATURE", "v0=" + "0".repeat(64));
    assertThat(sent("POST /slack/events", "Content-Length: 255000\r\n" + sent))
        .startsWith("HTTP/1.1 401");
  }

  @Test
  void answersGenuineRequestsBesideManyBodiesThatNeverEnd() throws IOException {
    List<Socket> stalled = new ArrayList<>();
    try {
      for (int i = 0; i < 100; i++) {
        stalled.add(stalled(256_000, 255_000));
      }
      assertThat(wire.post(command(), Map.of()).statusCode()).isEqualTo(200);
      // 16 MiB hold 65 of them; the first to come is the first to be given up.
      assertThat(answer(stalled.getFirst())).startsWith("HTTP/1.1 503");
    } finally {
      for (Socket socket : stalled) {
        socket.close();
      }
    }
    assertThat(wire.post(command(), Map.of()).statusCode()).isEqualTo(200);
  }

  @Test
  void givesUpABodyThatIsUnfinishedAfterTenSeconds() throws IOException {
    try (Socket socket = stalled(1_000, 500)) {
      wire.slack().clock.moveWhenPlanned(Duration.ofSeconds(10));
      assertThat(answer(socket)).startsWith("HTTP/1.1 408");
    }
  }

  /// Headers that look genuine until the body was read.
  private String wellFormed() {
    return "X-Slack-Request-Timestamp: %s\r\nX-Slack-Signature: v0=%s"
        .formatted(now(0), "0".repeat(64));
  }

  /// A connection with well-formed headers and only the beginning of its body.
  private Socket stalled(int announced, int sent) throws IOException {
    Socket socket = new Socket(wire.address().getHost(), wire.address().getPort());
    socket.setSoTimeout(10_000);
    String request =
        "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n%s\r\n\r\n%s"
            .formatted(announced, wellFormed(), "x".repeat(sent));
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  private static String answer(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void publishesTheHomeOnceForAllRetries() {
    int before = wire.slack().callsOf("views.publish");
    String body = HttpWire.body(new Payloads(wire.slack()).homeOpened("EvRetry"));
    assertThat(wire.post(body, Map.of()).statusCode()).isEqualTo(200);
    wire.slack().next();
    for (int retry = 1; retry <= 3; retry++) {
      wire.slack().clock.move(Duration.ofSeconds(100));
      Map<String, String> headers =
          Map.of(
              "X-Slack-Retry-Num", Integer.toString(retry), "X-Slack-Retry-Reason", "http_timeout");
      assertThat(wire.post(body, headers).statusCode()).isEqualTo(200);
    }
    wire.post(HttpWire.body(new Payloads(wire.slack()).homeOpened("EvNext")), Map.of());
    wire.slack().next();
    assertThat(wire.slack().callsOf("views.publish")).isEqualTo(before + 2);
  }

  private String command() {
    return HttpWire.body(new Payloads(wire.slack()).command("/quote", "oversight"));
  }

  private int statusOf(String body, long skew) {
    String time = now(skew);
    return wire.post(bytes(body), time, HttpWire.signature(time, body), Map.of()).statusCode();
  }

  private String now(long skew) {
    return Long.toString(wire.slack().clock.instant().getEpochSecond() + skew);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Headers that no client library would send.
  private String raw(String headers) throws IOException {
    return raw("Content-Length: 1\r\n" + headers, "x");
  }

  private String raw(String headers, String body) throws IOException {
    return sent("POST /slack/events", headers, body);
  }

  private String sent(String what, String headers) throws IOException {
    return sent(what, headers, "");
  }

  private String sent(String what, String headers, String body) throws IOException {
    try (Socket socket = new Socket(wire.address().getHost(), wire.address().getPort())) {
      socket.setSoTimeout(10_000);
      String request =
          what + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\n\r\n" + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return answer(socket);
    }
  }
}
