package bot.verbatim.slack;

import bot.verbatim.chat.Dispatcher;
import bot.verbatim.slack.wire.SlackSettings;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/// The bot behind its HTTP server.
final class HttpWire implements Wire {

  private final FakeSlack slack = new FakeSlack();
  private final SlackBot bot;
  private final HttpClient client = HttpClient.newHttpClient();

  HttpWire(Dispatcher dispatcher) {
    bot = Bots.open(slack, dispatcher, new SlackSettings.Http(SIGNING_SECRET, 0));
  }

  @Override
  public FakeSlack slack() {
    return slack;
  }

  @Override
  public JsonObject deliver(Payloads.Payload payload) {
    HttpResponse<String> response = post(body(payload), Map.of());
    if (response.statusCode() != 200) {
      throw new AssertionError("status " + response.statusCode());
    }
    return response.body().isEmpty()
        ? new JsonObject()
        : JsonParser.parseString(response.body()).getAsJsonObject();
  }

  /// Posts a body, rightly signed.
  HttpResponse<String> post(String body, Map<String, String> headers) {
    String time = Long.toString(slack.clock.instant().getEpochSecond());
    return post(body.getBytes(StandardCharsets.UTF_8), time, signature(time, body), headers);
  }

  HttpResponse<String> post(
      byte[] body, String time, String signature, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address())
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Slack-Request-Timestamp", time)
            .header("X-Slack-Signature", signature)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    return send(request.build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + bot.port() + "/slack/events");
  }

  static String signature(String time, String body) {
    return SignatureCheckTest.signature(time, body.getBytes(StandardCharsets.UTF_8));
  }

  /// As Slack encodes it for HTTP.
  static String body(Payloads.Payload payload) {
    return switch (payload.kind()) {
      case "slash_commands" ->
          payload.body().entrySet().stream()
              .map(field -> field.getKey() + "=" + encoded(field.getValue()))
              .collect(Collectors.joining("&"));
      case "interactive" ->
          "payload=" + URLEncoder.encode(payload.body().toString(), StandardCharsets.UTF_8);
      default -> payload.body().toString();
    };
  }

  private static String encoded(JsonElement value) {
    return URLEncoder.encode(value.getAsString(), StandardCharsets.UTF_8);
  }

  @Override
  public void stopBot() {
    bot.close();
  }

  @Override
  public void close() {
    bot.close();
    client.close();
    slack.close();
  }
}
