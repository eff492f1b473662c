package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.console.JavaProcess;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.java_websocket.WebSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole bot as a process of its own, with its real core.
class SlackProcessTest {

  @TempDir Path folder;

  @Test
  void saysInOneSentenceWhatIsMissing() throws Exception {
    Process bot = start(Map.of());
    assertThat(bot.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(bot.exitValue()).isEqualTo(78);
    assertThat(bot.errorReader().readAllAsString())
        .startsWith("verbatim: SLACK_BOT_TOKEN is not set: ")
        .hasLineCount(1);
  }

  @Test
  void saysInOneSentenceThatThereIsNoCollection() throws Exception {
    try (FakeSlack slack = new FakeSlack()) {
      Process bot = start(environment(slack), folder.resolve("nowhere"));
      assertThat(bot.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(bot.exitValue()).isEqualTo(66);
      assertThat(bot.errorReader().readAllAsString())
          .contains("nowhere cannot be read (no such folder): ", "--data")
          .hasLineCount(1);
    }
  }

  @Test
  void saysItsPortAndNothingOfWhatStrangersSendThere() throws Exception {
    try (FakeSlack slack = new FakeSlack()) {
      Process bot = start(http(slack));
      BufferedReader log = bot.errorReader();
      Matcher started =
          Pattern.compile("verbatim: on Slack, as /quote, on port ([1-9][0-9]*)\\.")
              .matcher(String.valueOf(log.readLine()));
      assertThat(started.matches()).isTrue();
      int port = Integer.parseInt(started.group(1));
      assertThat(log.readLine())
          .isEqualTo(
              "verbatim: Type /quote in any channel of The Long Hour, or open Verbatim under Apps;"
                  + " it needs no invitation.");
      String wellFormed =
          "X-Slack-Request-Timestamp: %d\r\nX-Slack-Signature: v0=%s\r\n"
              .formatted(Instant.now().getEpochSecond(), "0".repeat(64));
      assertThat(answerTo(port, wellFormed + "Content-Length: 100\r\n\r\nabc"))
          .startsWith("HTTP/1.1 408");
      assertThat(answerTo(port, "X-Slack-Request-Timestamp: 1\r\nX-Slack-Signature: x\r\n\r\n"))
          .startsWith("HTTP/1.1 401");
      String odd = answerTo(port, "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n");
      assertThat(odd).startsWith("HTTP/1.1 4");
      boolean _ = bot.toHandle().destroy();
      assertThat(log.readAllAsString()).isEmpty();
    }
  }

  /// What is answered to a request after which nothing more is sent.
  private static String answerTo(int port, String rest) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request = "POST /slack/events HTTP/1.1\r\nHost: x\r\n" + rest;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void explainsItselfWhenItIsAsked() throws Exception {
    Process bot = start(Map.of(), folder.resolve("data"), "--help");
    assertThat(bot.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(bot.exitValue()).isZero();
    assertThat(bot.inputReader().readAllAsString())
        .startsWith("  ./verbatim slack [doctor]\n")
        .contains("--data DIR", "--manifest", "SLACK_BOT_TOKEN");
    assertThat(bot.errorReader().readAllAsString()).isEmpty();
  }

  @Test
  void examinesItselfInsteadOfRunning() throws Exception {
    Process bot = start(Map.of(), folder.resolve("data"), "slack", "doctor");
    assertThat(bot.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(bot.exitValue()).isEqualTo(1);
    assertThat(bot.inputReader().readAllAsString())
        .startsWith("wrong  Slack settings      SLACK_BOT_TOKEN is not set: ");
  }

  @Test
  void answersUntilItIsToldToEndAndNeverLogsTokensOrWhatPeopleWrite() throws Exception {
    try (FakeSlack slack = new FakeSlack()) {
      Process bot = start(environment(slack));
      WebSocket socket = slack.sockets.nextOpened();
      Payloads payloads = new Payloads(slack);
      JsonObject answer = acknowledged(slack, socket, payloads.command("/quote", "patience"));
      assertThat(BlockKitRules.brokenByMessage(answer)).isEmpty();
      assertThat(Seen.in(BlockKitRules.array(answer, "blocks"))).contains("Patience scales.");
      slack.openError = "internal_error";
      socket.send("canary-4 \u001b[2J");
      socket.send("{\"type\":\"interactive\",\"envelope_id\":\"4\",\"payload\":[\"canary-5\"]}");
      socket.send("{\"type\":\"interactive\",\"envelope_id\":{\"canary-6\":1},\"payload\":{}}");
      for (String text : List.of("canary-1", "canary-2\nFAKE ERROR", "\u001b[2J canary-3")) {
        acknowledged(slack, socket, payloads.command("/quote", text));
        acknowledged(slack, socket, payloads.click("ask:x", text));
      }
      boolean _ = bot.toHandle().destroy();
      assertThat(bot.errorReader().readAllAsString())
          .contains("A message could not be read: ")
          .doesNotContain(
              "canary", FakeSlack.BOT_TOKEN, FakeSlack.APP_TOKEN, "/respond/", "\u001b");
      assertThat(bot.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(bot.exitValue()).isEqualTo(143);
    }
  }

  private static JsonObject acknowledged(
      FakeSlack slack, WebSocket socket, Payloads.Payload asked) {
    return SocketWire.acknowledged(slack.sockets.send(socket, asked.kind(), asked.body()));
  }

  private Map<String, String> environment(FakeSlack slack) {
    return Map.of(
        "SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN,
        "SLACK_APP_TOKEN", FakeSlack.APP_TOKEN,
        "SLACK_API_URL", slack.apiUrl());
  }

  private Map<String, String> http(FakeSlack slack) {
    return Map.of(
        "SLACK_BOT_TOKEN",
        FakeSlack.BOT_TOKEN,
        "SLACK_SIGNING_SECRET",
        Wire.SIGNING_SECRET,
        "SLACK_PORT",
        "0",
        "SLACK_API_URL",
        slack.apiUrl());
  }

  private Process start(Map<String, String> environment) throws IOException {
    return start(environment, folder.resolve("data"));
  }

  private Process start(Map<String, String> environment, Path data, String... more)
      throws IOException {
    Path quotes = Files.createDirectories(folder.resolve("data/quotes"));
    Files.writeString(
        quotes.resolve("some.jsonl"),
        """
        {"id": "p1", "text": "Patience scales.", "speaker": "Ada Moreno", "source": "Notes", \
        "topics": ["patience"], "fidelity": "unchecked"}
        """);
    List<String> call =
        new ArrayList<>(
            List.of("--data", data.toString(), "--home", folder.resolve("home").toString()));
    call.addAll(List.of(more));
    ProcessBuilder builder = JavaProcess.of(SlackMain.class.getName(), call);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }
}
