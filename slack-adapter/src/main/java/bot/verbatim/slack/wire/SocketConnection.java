package bot.verbatim.slack.wire;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import java.io.IOException;
import java.net.URISyntaxException;
import org.java_websocket.exceptions.WebsocketNotConnectedException;

/// Bolt's own client for one socket.
///
/// It leaves to [SlackSockets] what comes after that socket: the stock client closes it before the
/// next one is open, and sends on the next what belongs to this.
final class SocketConnection extends SocketModeClientJavaWSImpl {

  /// Workers that poll the client's queue every 10 ms: none, since nothing is put into it.
  private static final int QUEUE_WORKERS = 0;

  private final Events events;

  SocketConnection(Slack slack, String appToken, String url, Events events)
      throws URISyntaxException {
    super(slack, appToken, url, QUEUE_WORKERS, new ConcurrentLinkedMessageQueue(), false, false, 0);
    this.events = events;
    addWebSocketCloseListener((_, _) -> events.lost(this));
    addWebSocketErrorListener(_ -> events.lost(this));
  }

  /// What happens on a socket; each may come more than once.
  interface Events {
    void said(SocketConnection connection, String message);

    void lost(SocketConnection connection);
  }

  /// Called by the thread that reads the socket. The stock client queues the message, and finds it
  /// at its next poll.
  @Override
  public void enqueueMessage(String message) {
    events.said(this, message);
  }

  /// What a message is about; nothing where it is none of Slack's.
  static String type(String message) {
    try {
      return JsonParser.parseString(message) instanceof JsonObject object && object.has("type")
          ? object.get("type").getAsString()
          : "";
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException notOurs) {
      return "";
    }
  }

  /// Whether it could be sent.
  boolean send(String message) {
    try {
      sendSocketModeResponse(message);
      return true;
    } catch (WebsocketNotConnectedException closed) {
      return false;
    }
  }

  void end() {
    try {
      close();
    } catch (IOException impossible) {
      throw new IllegalStateException("closing a socket does no input or output", impossible);
    }
  }
}
