package bot.verbatim.slack;

import bot.verbatim.chat.Dispatcher;
import bot.verbatim.slack.wire.SlackSettings;
import com.google.gson.JsonObject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;

/// The bot behind a socket.
final class SocketWire implements Wire {

  private final FakeSlack slack = new FakeSlack();
  private final SlackBot bot;

  /// The socket that the bot opened first.
  final WebSocket socket;

  SocketWire(Dispatcher dispatcher) {
    bot = Bots.open(slack, dispatcher, new SlackSettings.SocketMode(FakeSlack.APP_TOKEN));
    socket = slack.sockets.nextOpened();
  }

  @Override
  public FakeSlack slack() {
    return slack;
  }

  @Override
  public JsonObject deliver(Payloads.Payload payload) {
    return acknowledged(slack.sockets.send(socket, payload.kind(), payload.body()));
  }

  static JsonObject acknowledged(CompletableFuture<JsonObject> future) {
    try {
      return future.get(10, TimeUnit.SECONDS);
    } catch (Exception failure) {
      throw new AssertionError("not acknowledged", failure);
    }
  }

  @Override
  public void stopBot() {
    bot.close();
  }

  @Override
  public void close() {
    bot.close();
    slack.close();
  }
}
