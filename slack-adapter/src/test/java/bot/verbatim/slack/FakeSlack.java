package bot.verbatim.slack;

import bot.verbatim.chat.admission.SettableClock;
import bot.verbatim.slack.wire.SlackAccess;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.SlackConfig;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Slack's Web API and its response URLs on loopback, with the limits of the real ones.
final class FakeSlack implements AutoCloseable {

  static final String BOT_TOKEN = "xoxb-1-good";
  static final String APP_TOKEN = "xapp-1-good";

  /// What the bot sent of its own accord.
  ///
  /// @param to a method of the Web API, or `respond`
  record Sent(String to, JsonObject body) {}

  final SettableClock clock = new SettableClock(Instant.now());
  final FakeSockets sockets = new FakeSockets();
  final BlockingQueue<Sent> sent = new LinkedBlockingQueue<>();

  /// All that was wrong with what the bot sent; tests expect it to stay empty.
  final List<String> refused = new CopyOnWriteArrayList<>();

  /// How often each method was called.
  final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();

  volatile String scopes = "commands";
  volatile String authError = "";
  volatile String openError = "";

  /// What is answered before anything else, one each, whatever is asked.
  final Queue<String> nonsense = new ConcurrentLinkedQueue<>();

  private final AtomicInteger given = new AtomicInteger();
  private final AtomicInteger limited = new AtomicInteger();
  private final Map<String, Instant> triggers = new ConcurrentHashMap<>();
  private final Map<String, ResponseUrl> responseUrls = new ConcurrentHashMap<>();
  private final HttpServer http;

  private record ResponseUrl(Instant given, AtomicInteger uses) {}

  FakeSlack() {
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    http.createContext("/api/", this::call);
    http.createContext("/respond/", this::respond);
    http.start();
  }

  String apiUrl() {
    return base() + "/api/";
  }

  /// Settings of Slack's library that lead here.
  SlackConfig config() {
    SlackConfig config = SlackAccess.config(apiUrl());
    config.setProxyUrl(null);
    return config;
  }

  /// A trigger that opens one view within 3 s.
  String trigger() {
    String id = "trigger-" + given.incrementAndGet();
    triggers.put(id, clock.instant());
    return id;
  }

  /// An address that takes five answers within 30 minutes.
  String responseUrl() {
    String id = Integer.toString(given.incrementAndGet());
    responseUrls.put(id, new ResponseUrl(clock.instant(), new AtomicInteger()));
    return base() + "/respond/" + id;
  }

  /// Asks to wait a second instead of answering, so many times.
  void limitNext(int times) {
    limited.set(times);
  }

  /// The next thing that the bot sends.
  Sent next() {
    try {
      Sent next = sent.poll(10, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("the bot sent nothing; refused: " + refused);
      }
      return next;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  int callsOf(String method) {
    return calls.getOrDefault(method, new AtomicInteger()).get();
  }

  private String base() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  private void call(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestURI().getPath().substring("/api/".length());
    calls.computeIfAbsent(method, _ -> new AtomicInteger()).incrementAndGet();
    Map<String, String> form = form(body(exchange));
    String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    if (isLimited(exchange)) {
      return;
    }
    String odd = nonsense.poll();
    if (odd != null) {
      answer(exchange, 200, odd);
      return;
    }
    exchange.getResponseHeaders().add("x-oauth-scopes", scopes);
    String answer =
        switch (method) {
          case "auth.test" -> checked(token.endsWith(BOT_TOKEN) ? authError : "invalid_auth");
          case "apps.connections.open" ->
              openError.isEmpty() && token.endsWith(APP_TOKEN)
                  ? "{\"ok\":true,\"url\":\"" + sockets.url() + "\"}"
                  : error(openError.isEmpty() ? "invalid_auth" : openError);
          case "views.open" -> view(method, form, triggerError(form));
          case "views.update", "views.publish" -> view(method, form, "");
          default -> error("unknown_method");
        };
    answer(exchange, 200, answer);
  }

  private String triggerError(Map<String, String> form) {
    Instant given = triggers.remove(form.getOrDefault("trigger_id", ""));
    if (given == null) {
      return "exchanged_trigger_id";
    }
    return given.plusSeconds(3).isBefore(clock.instant()) ? "expired_trigger_id" : "";
  }

  private String view(String method, Map<String, String> form, String error) {
    JsonObject view = JsonParser.parseString(form.getOrDefault("view", "{}")).getAsJsonObject();
    List<String> broken = BlockKitRules.brokenByView(view);
    if (!error.isEmpty() || !broken.isEmpty()) {
      refused.add(method + " " + error + broken);
      return error(error.isEmpty() ? "invalid_arguments" : error);
    }
    JsonObject body = new JsonObject();
    form.forEach(body::addProperty);
    body.add("view", view);
    sent.add(new Sent(method, body));
    return "{\"ok\":true}";
  }

  private void respond(HttpExchange exchange) throws IOException {
    String id = exchange.getRequestURI().getPath().substring("/respond/".length());
    JsonObject message = JsonParser.parseString(body(exchange)).getAsJsonObject();
    if (isLimited(exchange)) {
      return;
    }
    ResponseUrl url = responseUrls.get(id);
    List<String> broken = BlockKitRules.brokenByMessage(message);
    String error = "";
    if (url == null || url.given().plus(Duration.ofMinutes(30)).isBefore(clock.instant())) {
      error = "expired_url";
    } else if (url.uses().incrementAndGet() > 5) {
      error = "used_url";
    } else if (!broken.isEmpty()) {
      error = "invalid_blocks " + broken;
    }
    if (error.isEmpty()) {
      sent.add(new Sent("respond", message));
      answer(exchange, 200, "ok");
    } else {
      refused.add("respond " + error);
      answer(exchange, 404, error(error));
    }
  }

  private boolean isLimited(HttpExchange exchange) throws IOException {
    if (limited.get() > 0 && limited.getAndDecrement() > 0) {
      exchange.getResponseHeaders().add("Retry-After", "1");
      answer(exchange, 429, "ratelimited");
      return true;
    }
    return false;
  }

  private static String checked(String error) {
    return error.isEmpty()
        ? "{\"ok\":true,\"team\":\"The Long"
            + " Hour\",\"team_id\":\"T1\",\"user_id\":\"U0\",\"bot_id\":\"B0\"}"
        : error(error);
  }

  private static String error(String error) {
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", false);
    answer.addProperty("error", error);
    return answer.toString();
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Map<String, String> form(String body) {
    Map<String, String> form = new HashMap<>();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        form.put(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return form;
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    http.stop(0);
    sockets.close();
  }
}
