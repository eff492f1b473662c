package bot.verbatim.slack.wire;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// The HTTP handler: accepts only POST requests that Slack signed.
public final class HttpEndpoint extends Handler.Abstract {

  /// The path of all kinds of requests.
  static final String PATH = "/slack/events";

  /// Maximum length of a body, in bytes.
  public static final int MOST_BODY = 256 * 1024;

  /// Bytes read at a time. Chosen by hand; no test tells.
  private static final int PART = 4 * 1024;

  private static final System.Logger LOG = System.getLogger("bot.verbatim.slack");
  private static final List<String> KEPT_HEADERS =
      List.of("Content-Type", "X-Slack-Retry-Num", "X-Slack-Retry-Reason");

  private final SlackRequestParser parser;
  private final SignatureCheck check;
  private final BoltRequests requests;
  private final BodiesInFlight bodies;

  HttpEndpoint(App app, SignatureCheck check, BodiesInFlight bodies) {
    this.requests = new BoltRequests(app);
    this.parser = new SlackRequestParser(app.config());
    this.check = check;
    this.bodies = bodies;
  }

  @Override
  public boolean handle(
      org.eclipse.jetty.server.Request request,
      org.eclipse.jetty.server.Response response,
      Callback callback) {
    if (!PATH.equals(request.getHttpURI().getPath())) {
      answer(response, callback, 404, "");
    } else if (isCheckOfTls(request)) {
      answer(response, callback, 200, "");
    } else if (!HttpMethod.POST.is(request.getMethod())) {
      answer(response, callback, 405, "");
    } else if (request.getLength() > MOST_BODY) {
      refuse(response, callback, 413);
    } else if (!isRefused(check.checkHeaders(time(request), signature(request)))) {
      read(request, response, callback);
    } else {
      refuse(response, callback, 401);
    }
    return true;
  }

  /// [Slack checks the
  /// certificate](https://docs.slack.dev/interactivity/implementing-slash-commands) of an address
  /// now and then with an unsigned request, which needs no other answer than 200.
  private static boolean isCheckOfTls(org.eclipse.jetty.server.Request request) {
    String query = request.getHttpURI().getQuery();
    return query != null && List.of(query.split("&", 10)).contains("ssl_check=1");
  }

  private static @Nullable String time(org.eclipse.jetty.server.Request request) {
    return request.getHeaders().get("X-Slack-Request-Timestamp");
  }

  private static @Nullable String signature(org.eclipse.jetty.server.Request request) {
    return request.getHeaders().get("X-Slack-Signature");
  }

  private boolean isRefused(SignatureCheck.Verdict verdict) {
    if (verdict == SignatureCheck.Verdict.OUT_OF_TIME && check.isTimeToWarn()) {
      LOG.log(
          Level.WARNING,
          "A request was refused: its time differs from this machine''s clock by more than {0} s."
              + " If answers are missing, set the clock.",
          SignatureCheck.MOST_SKEW.toSeconds());
    }
    return verdict != SignatureCheck.Verdict.GENUINE;
  }

  /// Reads and handles the body. Unfinished bodies are not logged: anybody can send them, as often
  /// as they like.
  private void read(
      org.eclipse.jetty.server.Request request,
      org.eclipse.jetty.server.Response response,
      Callback callback) {
    byte[] body;
    try (BodiesInFlight.Body counted = bodies.begin(request)) {
      try {
        body = body(request, counted);
      } catch (IOException | HttpException.RuntimeException unfinished) {
        refuse(response, callback, counted.status());
        return;
      }
    }
    if (body.length > MOST_BODY) {
      refuse(response, callback, 413);
    } else if (isRefused(check.check(time(request), signature(request), body))) {
      answer(response, callback, 401, "");
    } else {
      genuine(request, body, response, callback);
    }
  }

  /// The body; of one that is too long only a beginning of more than [#MOST_BODY] bytes, so that
  /// its end is not waited for. Not by `readNBytes`, which ends with a read that waits for further
  /// bytes.
  private static byte[] body(org.eclipse.jetty.server.Request request, BodiesInFlight.Body counted)
      throws IOException {
    try (InputStream in = Content.Source.asInputStream(request)) {
      ByteArrayOutputStream body = new ByteArrayOutputStream(PART);
      byte[] part = new byte[PART];
      int length = 0;
      do {
        counted.add(length);
        body.write(part, 0, length);
      } while (body.size() <= MOST_BODY && (length = in.read(part)) >= 0);
      return body.toByteArray();
    }
  }

  private void genuine(
      org.eclipse.jetty.server.Request request,
      byte[] body,
      org.eclipse.jetty.server.Response response,
      Callback callback) {
    Map<String, List<String>> headers = new HashMap<>();
    for (String name : KEPT_HEADERS) {
      String value = request.getHeaders().get(name);
      if (value != null) {
        headers.put(name, List.of(value));
      }
    }
    var answer = requests.run(() -> parsed(new String(body, StandardCharsets.UTF_8), headers));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.getContentType());
    answer(
        response,
        callback,
        answer.getStatusCode(),
        Objects.requireNonNullElse(answer.getBody(), ""));
  }

  private Request<?> parsed(String body, Map<String, List<String>> headers) {
    return parser.parse(
        HttpRequest.builder()
            .requestUri(PATH)
            .queryString(Map.of())
            .requestBody(body)
            .headers(new RequestHeaders(headers))
            .build());
  }

  /// Answers a request whose body was not read to its end, and ends the connection.
  private static void refuse(
      org.eclipse.jetty.server.Response response, Callback callback, int status) {
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    answer(response, callback, status, "");
  }

  private static void answer(
      org.eclipse.jetty.server.Response response, Callback callback, int status, String body) {
    response.setStatus(status);
    response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
  }
}
