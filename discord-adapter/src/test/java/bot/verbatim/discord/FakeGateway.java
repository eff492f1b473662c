package bot.verbatim.discord;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/// The gateway of a Discord of the test's own, over a real socket: sessions begin, are resumed with
/// what they missed, and end as the test says.
final class FakeGateway extends WebSocketServer {

  private static final int HEARTBEAT_MILLIS = 30_000;

  final AtomicInteger identifies = new AtomicInteger();
  final AtomicInteger resumes = new AtomicInteger();

  /// Which shard each session that began was for: its number, and how many there are.
  final List<List<Object>> shards = new CopyOnWriteArrayList<>();

  /// Closes every session that begins with this code, where it is not 0.
  volatile int closeOnIdentify;

  private final CountDownLatch started = new CountDownLatch(1);
  private final BlockingQueue<String> happened = new LinkedBlockingQueue<>();
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private volatile @Nullable Session latest;

  private static final class Session {
    final String id;
    final List<String> sent = new ArrayList<>();
    @Nullable WebSocket socket;

    Session(String id, WebSocket socket) {
      this.id = id;
      this.socket = socket;
    }

    synchronized void dispatch(String type, DataObject data) {
      String event =
          DataObject.empty()
              .put("op", 0)
              .put("s", sent.size() + 1)
              .put("t", type)
              .put("d", data)
              .toString();
      sent.add(event);
      WebSocket open = socket;
      if (open != null && open.isOpen()) {
        open.send(event);
      }
    }

    synchronized void forgetSent() {
      sent.clear();
    }

    /// Goes on over another socket, with what was missed.
    synchronized void resume(WebSocket another, int after) {
      socket = another;
      List.copyOf(sent).subList(after, sent.size()).forEach(another::send);
    }

    synchronized @Nullable WebSocket socket() {
      return socket;
    }
  }

  FakeGateway() {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 2);
    setReuseAddr(true);
    setTcpNoDelay(true);
    setDaemon(true);
    setConnectionLostTimeout(0);
  }

  void open() throws InterruptedException {
    start();
    if (!started.await(10, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the gateway does not start");
    }
  }

  String url() {
    return "ws://127.0.0.1:" + getPort();
  }

  /// Sends an event to the session that began last.
  void dispatch(String type, DataObject data) {
    session().dispatch(type, data);
  }

  /// Closes the latest session's socket as Discord does.
  void close(int code) {
    socket().close(code, "");
  }

  /// Lets the latest session's socket die without a word.
  void cut() {
    socket().closeConnection(1006, "");
  }

  /// Tells the latest session that it is no longer valid.
  void invalidate(boolean canResume) {
    if (!canResume) {
      sessions.remove(session().id);
    }
    socket().send(DataObject.empty().put("op", 9).put("d", canResume).toString());
  }

  /// Forgets the latest session, so that it cannot be resumed.
  void forget() {
    sessions.remove(session().id);
  }

  /// Lets go of what the latest session was sent, so that it cannot be sent again.
  void forgetSent() {
    session().forgetSent();
  }

  /// Waits for the next of `identify`, `resume` or `closed`, and says which it was.
  String next() throws InterruptedException {
    String next = happened.poll(20, TimeUnit.SECONDS);
    return next == null ? "nothing" : next;
  }

  private Session session() {
    Session session = latest;
    if (session == null) {
      throw new IllegalStateException("nobody is connected");
    }
    return session;
  }

  private WebSocket socket() {
    WebSocket socket = session().socket();
    if (socket == null) {
      throw new IllegalStateException("nobody is connected");
    }
    return socket;
  }

  @Override
  public void onStart() {
    started.countDown();
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    DataObject hello = DataObject.empty().put("heartbeat_interval", HEARTBEAT_MILLIS);
    socket.send(DataObject.empty().put("op", 10).put("d", hello).toString());
  }

  @Override
  public void onMessage(WebSocket socket, String message) {
    DataObject said = DataObject.fromJson(message);
    switch (said.getInt("op")) {
      case 1 -> {
        if (socket.isOpen()) {
          socket.send(DataObject.empty().put("op", 11).toString());
        }
      }
      case 2 -> identify(socket, said.getObject("d"));
      case 6 -> resume(socket, said.getObject("d"));
      default -> {}
    }
  }

  private void identify(WebSocket socket, DataObject identify) {
    identifies.incrementAndGet();
    if (closeOnIdentify != 0) {
      happened.add("identify");
      socket.close(closeOnIdentify, "");
      return;
    }
    identify.optArray("shard").ifPresent(shard -> shards.add(shard.toList()));
    Session session = new Session("session-" + identifies.get(), socket);
    sessions.put(session.id, session);
    latest = session;
    DataArray shard = identify.optArray("shard").orElseGet(() -> DataArray.empty().add(0).add(1));
    session.dispatch("READY", Payloads.ready(session.id, url(), shard));
    session.dispatch("GUILD_CREATE", Payloads.guild());
    happened.add("identify");
  }

  private void resume(WebSocket socket, DataObject resume) {
    resumes.incrementAndGet();
    Session session = sessions.get(resume.getString("session_id"));
    if (session == null) {
      happened.add("resume");
      socket.send(DataObject.empty().put("op", 9).put("d", false).toString());
      return;
    }
    latest = session;
    session.resume(socket, resume.getInt("seq"));
    session.dispatch("RESUMED", DataObject.empty());
    happened.add("resume");
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean remote) {
    happened.add("closed");
  }

  @Override
  public void onError(@Nullable WebSocket socket, Exception failure) {
    // a client that goes away in the middle is what some tests are about
  }
}
