package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bot as a process of its own, with the memory that the launcher gives it, beside strangers
/// who begin requests and never end them.
@Tag("attack")
class HttpAttackTest {

  private static final int STALLED = 1_700;
  private static final int REQUESTS = 5_000;
  private static final int AT_ONCE = 8;
  private static final long SEED = Long.getLong("seed", System.nanoTime());

  @TempDir private Path home;

  private final FakeSlack slack = new FakeSlack();
  private final Queue<Socket> stalled = new ArrayDeque<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private int port;

  @Test
  void answersGenuineRequestsInTimeBesideStalledOnes() throws Exception {
    Process bot = start();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int i = 0; i < STALLED; i++) {
        stall(255_000);
      }
      AtomicInteger done = new AtomicInteger();
      Future<?> strangers =
          threads.submit(() -> {
            while (done.get() < REQUESTS) {
              stalled.remove().close();
              stall(255_000);
            }
            return null;
          });
      long[] nanos = new long[REQUESTS];
      IntStream.range(1, AT_ONCE)
          .mapToObj(worker ->
              threads.submit(() -> {
                for (int i = done.getAndIncrement(); i < REQUESTS; i = done.getAndIncrement()) {
                  nanos[i] = genuine(i);
                }
                return null;
              }))
          .toList()
          .forEach(HttpAttackTest::finish);
      finish(strangers);
      Arrays.sort(nanos);
      System.out.printf(
          "%d genuine requests beside %d stalled ones, seed %d: median %d ms, p99 %d ms, slowest %d"
              + " ms%n",
          REQUESTS,
          STALLED,
          SEED,
          nanos[REQUESTS / 2] / 1_000_000,
          nanos[REQUESTS * 99 / 100] / 1_000_000,
          nanos[REQUESTS - 1] / 1_000_000);
      assertThat(nanos[REQUESTS - 1]).isLessThan(Duration.ofMillis(2500).toNanos());
      for (Socket socket : stalled) {
        socket.close();
      }
      assertThat(genuine(REQUESTS)).isPositive();
      assertThat(bot.isAlive()).isTrue();
    } finally {
      boolean _ = bot.toHandle().destroy();
      boolean ended = bot.waitFor(20, TimeUnit.SECONDS);
      slack.close();
      assertThat(ended).isTrue();
    }
  }

  private static void finish(Future<?> task) {
    try {
      task.get();
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  private void stall(int sent) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    stalled.add(socket);
    String request =
        "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n%s\r\n\r\n%s"
            .formatted(
                256 * 1024 - 1,
                "X-Slack-Request-Timestamp: %d\r\nX-Slack-Signature: v0=%064d"
                    .formatted(Instant.now().getEpochSecond(), new Random(SEED).nextInt(1 << 30)),
                "x".repeat(sent));
    try {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    } catch (IOException givenUp) {
      socket.close();
    }
  }

  /// One slash command; the nanoseconds to its acknowledgement.
  private long genuine(int number) throws IOException, InterruptedException {
    String body =
        "command=%2Fquote&text=oversight&team_id=T1&user_id=U1&channel_id=C1&trigger_id=t"
            + number
            + "&response_url="
            + URLEncoder.encode(slack.responseUrl(), StandardCharsets.UTF_8);
    String time = Long.toString(Instant.now().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Slack-Request-Timestamp", time)
            .header("X-Slack-Signature", HttpWire.signature(time, body))
            .POST(BodyPublishers.ofString(body))
            .build();
    long begun = System.nanoTime();
    var response = client.send(request, BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("blocks");
    return System.nanoTime() - begun;
  }

  private Process start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-Dstderr.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            SlackMain.class.getName(),
            "--data",
            "../data",
            "--home",
            home.toString());
    builder.environment().put("SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN);
    builder.environment().put("SLACK_SIGNING_SECRET", Wire.SIGNING_SECRET);
    builder.environment().put("SLACK_PORT", "0");
    builder.environment().put("SLACK_API_URL", slack.apiUrl());
    Process bot = builder.start();
    BufferedReader log = bot.errorReader(StandardCharsets.UTF_8);
    Matcher started = Pattern.compile(".*on port ([0-9]+).*").matcher("");
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      if (started.reset(line).matches()) {
        port = Integer.parseInt(started.group(1));
        return bot;
      }
    }
    throw new AssertionError("the bot did not start");
  }
}
