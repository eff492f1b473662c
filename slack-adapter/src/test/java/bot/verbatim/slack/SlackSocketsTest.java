package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.SampleCommands;
import bot.verbatim.text.StartupFailure;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.java_websocket.WebSocket;
import org.junit.jupiter.api.Test;

/// Sockets that are refreshed, closed, silent or refused.
class SlackSocketsTest {

  /// A socket is opened a second after the last at the earliest.
  private static final Duration SPACING = Duration.ofSeconds(1);

  @Test
  void losesNothingWhileTheSocketIsRefreshed() {
    SampleCommands commands = new SampleCommands();
    try (SocketWire wire = new SocketWire(commands.dispatcher())) {
      WebSocket socket = wire.socket;
      int asked = 0;
      for (String reason : List.of("warning", "refresh_requested", "too_many_websockets")) {
        List<CompletableFuture<JsonObject>> answers = new ArrayList<>(sent(wire, socket, 20));
        FakeSockets.announceEnd(socket, reason);
        wire.slack().clock.moveWhenPlanned(SPACING);
        answers.addAll(sent(wire, socket, 20));
        WebSocket next = wire.slack().sockets.nextOpened();
        answers.addAll(sent(wire, socket, 20));
        answers.addAll(sent(wire, next, 20));
        answers.forEach(SocketWire::acknowledged);
        assertThat(socket.isOpen()).isTrue();
        asked += answers.size();
        assertThat(commands.requests()).hasSize(asked);
        socket = next;
      }
      assertThat(wire.slack().callsOf("apps.connections.open")).isEqualTo(4);
    }
  }

  @Test
  void opensAnotherSocketWhereOneIsClosed() {
    try (SocketWire wire = new SocketWire(new SampleCommands().dispatcher())) {
      wire.socket.close(1001, "going away");
      wire.slack().clock.moveWhenPlanned(SPACING);
      WebSocket next = wire.slack().sockets.nextOpened();
      sent(wire, next, 5).forEach(SocketWire::acknowledged);
    }
  }

  @Test
  void opensAnotherSocketWhereOneIsDead() {
    try (SocketWire wire = new SocketWire(new SampleCommands().dispatcher())) {
      wire.slack().sockets.deaf.add(wire.socket);
      wire.slack().clock.moveWhenPlanned(Duration.ofSeconds(5));
      wire.slack().clock.moveWhenPlanned(SPACING);
      WebSocket next = wire.slack().sockets.nextOpened();
      sent(wire, next, 5).forEach(SocketWire::acknowledged);
    }
  }

  @Test
  void waitsAsLongAsSlackAsksBeforeItConnectsAgain() {
    try (SocketWire wire = new SocketWire(new SampleCommands().dispatcher())) {
      wire.slack().limitNext(2);
      wire.socket.close(1001, "going away");
      connectAtThirdTry(wire);
      WebSocket next = wire.slack().sockets.nextOpened();
      sent(wire, next, 1).forEach(SocketWire::acknowledged);
      assertThat(wire.slack().callsOf("apps.connections.open")).isEqualTo(4);
    }
  }

  @Test
  void connectsAgainAfterAnswersThatAreNotSlacks() {
    try (SocketWire wire = new SocketWire(new SampleCommands().dispatcher())) {
      wire.slack().nonsense.addAll(List.of("<html>Log in</html>", ""));
      wire.socket.close(1001, "going away");
      connectAtThirdTry(wire);
      WebSocket next = wire.slack().sockets.nextOpened();
      sent(wire, next, 1).forEach(SocketWire::acknowledged);
      assertThat(wire.slack().callsOf("apps.connections.open")).isEqualTo(4);
    }
  }

  @Test
  void givesARedeliveredRequestTheSameAnswerOnAnotherSocket() {
    SampleCommands commands = new SampleCommands();
    try (SocketWire wire = new SocketWire(commands.dispatcher())) {
      JsonObject body = new Payloads(wire.slack()).command("/quote", "oversight").body();
      JsonObject first =
          SocketWire.acknowledged(
              wire.slack().sockets.send(wire.socket, "envelope", "slash_commands", body));
      FakeSockets.announceEnd(wire.socket, "warning");
      wire.slack().clock.moveWhenPlanned(SPACING);
      WebSocket next = wire.slack().sockets.nextOpened();
      JsonObject second =
          SocketWire.acknowledged(
              wire.slack().sockets.send(next, "envelope", "slash_commands", body));
      assertThat(second).isEqualTo(first);
      assertThat(commands.requests()).hasSize(1);
    }
  }

  @Test
  void saysSoWhereSlackDoesNotLetItInAnyMore() throws InterruptedException {
    LinkedBlockingQueue<StartupFailure> complaints = new LinkedBlockingQueue<>();
    try (FakeSlack slack = new FakeSlack();
        SlackBot _ = Bots.open(slack, new SampleCommands().dispatcher(), complaints::add)) {
      WebSocket socket = slack.sockets.nextOpened();
      slack.openError = "token_revoked";
      socket.close(1001, "going away");
      slack.clock.moveWhenPlanned(SPACING);
      StartupFailure failure = complaints.poll(10, TimeUnit.SECONDS);
      assertThat(failure).isNotNull();
      assertThat(failure.exitCode()).isEqualTo(78);
      assertThat(failure.sentence()).contains("SLACK_APP_TOKEN (token_revoked)");
    }
  }

  @Test
  void ignoresWhatIsNoEnvelope() {
    try (SocketWire wire = new SocketWire(new SampleCommands().dispatcher())) {
      for (String odd :
          List.of(
              "",
              "Ping from applink",
              "[]",
              "{}",
              "{\"type\":7}",
              "{\"type\":{}}",
              "{\"a",
              "null")) {
        wire.socket.send(odd);
      }
      wire.socket.send("{\"type\":\"unknown\",\"envelope_id\":\"x\",\"payload\":{}}");
      wire.socket.send("{\"type\":\"interactive\",\"envelope_id\":\"y\",\"payload\":{\"type\":9}}");
      sent(wire, wire.socket, 3).forEach(SocketWire::acknowledged);
    }
  }

  /// Failures make the pause longer, up to 4 s at the third try.
  private static void connectAtThirdTry(SocketWire wire) {
    wire.slack().clock.moveWhenPlanned(SPACING);
    wire.slack().clock.moveWhenPlanned(Duration.ofSeconds(2));
    wire.slack().clock.moveWhenPlanned(Duration.ofSeconds(4));
  }

  private static List<CompletableFuture<JsonObject>> sent(
      SocketWire wire, WebSocket on, int number) {
    Payloads payloads = new Payloads(wire.slack());
    return IntStream.range(0, number)
        .mapToObj(_ -> payloads.command("/quote", "oversight"))
        .map(payload -> wire.slack().sockets.send(on, payload.kind(), payload.body()))
        .toList();
  }
}
