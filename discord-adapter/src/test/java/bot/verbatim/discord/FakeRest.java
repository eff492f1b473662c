package bot.verbatim.discord;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/// The REST side of a Discord of the test's own. It refuses what Discord would refuse.
final class FakeRest implements AutoCloseable {

  private static final Duration LIFE = Duration.ofSeconds(3);

  static {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
  }

  /// What to answer instead, once.
  record Instead(int status, Map<String, String> headers, String body) {
    static Instead error(int status, int code) {
      return new Instead(status, Map.of(), "{\"code\": " + code + ", \"message\": \"no\"}");
    }
  }

  final AtomicInteger callbacks = new AtomicInteger();
  final BlockingQueue<DataArray> registrations = new LinkedBlockingQueue<>();

  /// How many sessions may begin at once.
  volatile int concurrency = 1;

  /// How many sessions may still begin today.
  volatile int remaining = 1000;

  /// The commands that are registered, as Discord lists them.
  volatile DataArray commands = DataArray.empty();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final String gatewayUrl;
  private final Snowflakes ids;
  private final Map<Long, Interaction> interactions = new ConcurrentHashMap<>();
  private final Queue<Instead> onCallback = new ConcurrentLinkedQueue<>();
  private final Queue<Instead> onOther = new ConcurrentLinkedQueue<>();
  private final Queue<Instead> onRegistration = new ConcurrentLinkedQueue<>();
  private final List<String> refusals = new CopyOnWriteArrayList<>();
  private final Queue<DataObject> bodies = new ConcurrentLinkedQueue<>();

  private record Interaction(int type, CompletableFuture<DataObject> answer) {}

  FakeRest(String gatewayUrl, Snowflakes ids) throws IOException {
    this.gatewayUrl = gatewayUrl;
    this.ids = ids;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
    server.setExecutor(threads);
    server.createContext("/api/v10/", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v10";
  }

  CompletableFuture<DataObject> expect(long id, int type) {
    return interactions
        .computeIfAbsent(id, _ -> new Interaction(type, new CompletableFuture<>()))
        .answer();
  }

  void onNextCallback(Instead instead) {
    onCallback.add(instead);
  }

  void onNextOther(Instead instead) {
    onOther.add(instead);
  }

  void onRegistration(Instead instead) {
    onRegistration.add(instead);
  }

  /// Lets go of all interactions and bodies so far.
  void forget() {
    interactions.clear();
    bodies.clear();
  }

  /// Why answers were refused.
  List<String> refusals() {
    return List.copyOf(refusals);
  }

  /// Every body that came for a callback, accepted or not.
  List<DataObject> bodies() {
    return List.copyOf(bodies);
  }

  /// The next registration of commands, or none within some time.
  Optional<DataArray> registered(Duration within) throws InterruptedException {
    return Optional.ofNullable(registrations.poll(within.toMillis(), TimeUnit.MILLISECONDS));
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getPath().substring("/api/v10/".length());
      Instead answer = answer(exchange, path, body);
      answer.headers().forEach(exchange.getResponseHeaders()::add);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  private Instead answer(HttpExchange exchange, String path, byte[] body) {
    boolean isCallback = path.startsWith("interactions/");
    if (!isCallback
        && !("Bot " + FakeDiscord.TOKEN)
            .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      return Instead.error(401, 0);
    }
    Instead instead = (isCallback ? onCallback : onOther).poll();
    if (instead != null) {
      return instead;
    }
    if (isCallback) {
      return callback(path.split("/", -1), exchange, body);
    }
    String call = exchange.getRequestMethod() + " " + path;
    if (call.equals("GET gateway/bot")) {
      return ok(gateway().toString());
    }
    if (call.equals("GET users/@me")) {
      return ok(Payloads.self().toString());
    }
    if (call.equals("GET applications/@me")) {
      return ok("{\"id\": \"" + Payloads.APPLICATION + "\", \"name\": \"Verbatim\"}");
    }
    if (call.matches("GET applications/[0-9]+/commands")) {
      return ok(commands.toString());
    }
    if (call.matches("PUT applications/[0-9]+/commands")) {
      return register(DataArray.fromJson(new String(body, StandardCharsets.UTF_8)));
    }
    return Instead.error(404, 0);
  }

  private DataObject gateway() {
    return DataObject.empty()
        .put("url", gatewayUrl)
        .put("shards", 1)
        .put(
            "session_start_limit",
            DataObject.empty()
                .put("total", 1000)
                .put("remaining", remaining)
                .put("reset_after", 3_600_000)
                .put("max_concurrency", concurrency));
  }

  private Instead register(DataArray commands) {
    Instead instead = onRegistration.poll();
    if (instead != null) {
      return instead;
    }
    List<String> faults = CommandLimits.faults(commands);
    if (!faults.isEmpty()) {
      refusals.addAll(faults);
      return Instead.error(400, 50035);
    }
    DataArray registered = DataArray.empty();
    for (int i = 0; i < commands.length(); i++) {
      registered.add(
          commands
              .getObject(i)
              .put("id", Long.toString(ids.now()))
              .put("application_id", Long.toString(Payloads.APPLICATION))
              .put("version", "1"));
    }
    this.commands = registered;
    registrations.add(commands);
    return ok(registered.toString());
  }

  private Instead callback(String[] path, HttpExchange exchange, byte[] raw) {
    DataObject body = Multipart.json(exchange.getRequestHeaders().getFirst("Content-Type"), raw);
    callbacks.incrementAndGet();
    bodies.add(body);
    long id = Long.parseUnsignedLong(path[1]);
    @Nullable Interaction interaction = interactions.get(id);
    if (interaction == null || !path[2].equals("token-" + id) || ids.age(id).compareTo(LIFE) > 0) {
      return refused(404, 10062, "unknown interaction");
    }
    List<String> faults = Limits.faults(interaction.type(), body);
    if (!faults.isEmpty()) {
      return refused(400, 50035, faults.toString());
    }
    if (!interaction.answer().complete(body)) {
      return refused(400, 40060, "already acknowledged");
    }
    return new Instead(204, Map.of(), "");
  }

  private Instead refused(int status, int code, String why) {
    refusals.add(code + " " + why);
    return Instead.error(status, code);
  }

  private static Instead ok(String body) {
    return new Instead(200, Map.of(), body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
