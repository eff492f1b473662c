package bot.verbatim.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/// Slack's end of Socket Mode. An acknowledgement counts only on the socket that carried the
/// request.
final class FakeSockets {

  /// Sockets in the order in which they were opened.
  final BlockingQueue<WebSocket> opened = new LinkedBlockingQueue<>();

  /// Sockets on which nothing is heard any more, not even a ping.
  final Set<WebSocket> deaf = ConcurrentHashMap.newKeySet();

  private final Map<String, Expected> expected = new ConcurrentHashMap<>();
  private final CompletableFuture<Integer> started = new CompletableFuture<>();
  private final Server server = new Server();

  private record Expected(WebSocket on, CompletableFuture<JsonObject> acknowledged) {}

  private boolean running;

  /// Where to connect; begins to listen when it is first asked.
  synchronized String url() {
    if (!running) {
      running = true;
      server.setReuseAddr(true);
      server.setDaemon(true);
      server.start();
    }
    try {
      return "ws://127.0.0.1:" + started.get(10, TimeUnit.SECONDS) + "/link";
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  /// The next socket that the bot opens.
  WebSocket nextOpened() {
    try {
      WebSocket socket = opened.poll(30, TimeUnit.SECONDS);
      if (socket == null) {
        throw new AssertionError("the bot opened no socket");
      }
      return socket;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /// Sends a request; done when it is acknowledged on the same socket.
  CompletableFuture<JsonObject> send(WebSocket on, String type, JsonObject payload) {
    return send(on, UUID.randomUUID().toString(), type, payload);
  }

  CompletableFuture<JsonObject> send(
      WebSocket on, String envelopeId, String type, JsonObject payload) {
    CompletableFuture<JsonObject> acknowledged = new CompletableFuture<>();
    expected.put(envelopeId, new Expected(on, acknowledged));
    JsonObject envelope = new JsonObject();
    envelope.addProperty("envelope_id", envelopeId);
    envelope.addProperty("type", type);
    envelope.addProperty("accepts_response_payload", true);
    envelope.add("payload", payload);
    on.send(envelope.toString());
    return acknowledged;
  }

  /// Announces that a socket will be closed.
  static void announceEnd(WebSocket socket, String reason) {
    socket.send("{\"type\":\"disconnect\",\"reason\":\"" + reason + "\"}");
  }

  private void acknowledged(WebSocket on, String message) {
    JsonObject acknowledgement = JsonParser.parseString(message).getAsJsonObject();
    Expected waiting = expected.get(BlockKitRules.string(acknowledgement, "envelope_id"));
    if (waiting != null && waiting.on().equals(on)) {
      JsonElement payload = acknowledgement.get("payload");
      waiting
          .acknowledged()
          .complete(payload == null ? new JsonObject() : payload.getAsJsonObject());
    }
  }

  synchronized void close() {
    try {
      if (running) {
        server.stop(1_000);
      }
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private final class Server extends WebSocketServer {

    Server() {
      super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    }

    @Override
    public void onStart() {
      started.complete(getPort());
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
      socket.send("{\"type\":\"hello\",\"num_connections\":1}");
      opened.add(socket);
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
      acknowledged(socket, message);
    }

    @Override
    public void onWebsocketPing(WebSocket socket, Framedata ping) {
      if (!deaf.contains(socket)) {
        super.onWebsocketPing(socket, ping);
      }
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket socket, Exception failure) {}
  }
}
