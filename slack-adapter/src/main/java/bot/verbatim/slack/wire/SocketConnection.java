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

/// Bolt's client, restricted to a single socket.
///
/// [SocketModeSession] opens the sockets after it: the stock client closes a socket before the next
/// one is open, and sends acknowledgements for the old one on the new one.
final class SocketConnection extends SocketModeClientJavaWSImpl {

  /// The stock client has workers that poll its queue every 10 ms; none are needed, since nothing
  /// is queued.
  private static final int QUEUE_WORKERS = 0;

  private final Events events;

  SocketConnection(Slack slack, String appToken, String url, Events events)
      throws URISyntaxException {
    super(slack, appToken, url, QUEUE_WORKERS, new ConcurrentLinkedMessageQueue(), false, false, 0);
    this.events = events;
    addWebSocketCloseListener((_, _) -> events.lost(this));
    addWebSocketErrorListener(_ -> events.lost(this));
  }

  /// The events of a socket; each may occur more than once.
  interface Events {
    void said(SocketConnection connection, String message);

    void lost(SocketConnection connection);
  }

  /// Runs on the thread that reads the socket. The stock client queues the message until its next
  /// poll.
  @Override
  public void enqueueMessage(String message) {
    events.said(this, message);
  }

  /// The `type` of a message; empty if it has none or is not a JSON object.
  static String type(String message) {
    try {
      return JsonParser.parseString(message) instanceof JsonObject object && object.has("type")
          ? object.get("type").getAsString()
          : "";
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException notOurs) {
      return "";
    }
  }

  /// Sends a message.
  ///
  /// @return whether the socket was open
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
