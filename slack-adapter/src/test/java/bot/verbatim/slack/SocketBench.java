package bot.verbatim.slack;

import bot.verbatim.Settings;
import bot.verbatim.Verbatim;
import bot.verbatim.chat.admission.SystemTimer;
import bot.verbatim.slack.wire.SlackSettings;
import com.google.gson.JsonObject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.java_websocket.WebSocket;

/// Measures Socket Mode: envelope to acknowledgement, one after the other and in a burst. The local
/// Slack runs in the same process.
final class SocketBench {

  private static final int ONE_BY_ONE = 2_000;
  private static final int BURST = 10_000;
  private static final double IDLE_SECONDS = 5;

  private final Path home;
  private final String data;

  SocketBench(Path home, String data) {
    this.home = home;
    this.data = data;
  }

  void run() throws Exception {
    try (FakeSlack slack = new FakeSlack();
        Verbatim core = Verbatim.open(new Settings(Path.of(data), home, 1));
        SlackBot _ =
            SlackBot.open(
                new SlackSettings(
                    FakeSlack.BOT_TOKEN,
                    new SlackSettings.SocketMode(FakeSlack.APP_TOKEN),
                    slack.apiUrl(),
                    "/quote"),
                slack.config(),
                core.dispatcher(),
                new SlackBot.Surroundings(
                    Clock.systemUTC(),
                    new Random(1),
                    new SystemTimer(System::nanoTime),
                    Thread::sleep,
                    _ -> {}))) {
      WebSocket socket = slack.sockets.nextOpened();
      oneByOne(slack, socket);
      double[] times = oneByOne(slack, socket);
      System.out.printf(
          "socket     envelope to acknowledgement: p50 %.2f ms, p99 %.2f ms%n",
          times[times.length / 2], times[times.length * 99 / 100]);
      burst(slack, socket);
      burst(slack, socket);
      idle();
    }
  }

  private static double[] oneByOne(FakeSlack slack, WebSocket socket) {
    double[] times = new double[ONE_BY_ONE];
    Payloads payloads = new Payloads(slack);
    for (int i = 0; i < times.length; i++) {
      Payloads.Payload asked = payloads.command("/quote", "scalable-oversight");
      long begun = System.nanoTime();
      SocketWire.acknowledged(slack.sockets.send(socket, asked.kind(), asked.body()));
      times[i] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(times);
    return times;
  }

  private static void burst(FakeSlack slack, WebSocket socket) {
    Payloads payloads = new Payloads(slack);
    List<JsonObject> bodies = new ArrayList<>();
    for (int i = 0; i < BURST; i++) {
      bodies.add(payloads.command("/quote", "scalable-oversight").body());
    }
    long begun = System.nanoTime();
    double[] times = new double[BURST];
    boolean[] busy = new boolean[BURST];
    List<CompletableFuture<Void>> answers = new ArrayList<>();
    for (int i = 0; i < BURST; i++) {
      int number = i;
      answers.add(
          slack
              .sockets
              .send(socket, "slash_commands", bodies.get(i))
              .thenAccept(answer -> {
                times[number] = (System.nanoTime() - begun) / 1e6;
                busy[number] = answer.toString().contains("I am busy");
              }));
    }
    answers.forEach(CompletableFuture::join);
    Arrays.sort(times);
    int shed = 0;
    for (boolean each : busy) {
      shed += each ? 1 : 0;
    }
    System.out.printf(
        "socket     burst of %d: %.0f/s, 99 %% within %.0f ms, %d told to try again%n",
        BURST, BURST / times[BURST - 1] * 1000, times[BURST * 99 / 100], shed);
  }

  /// What the open socket costs while nobody asks anything.
  private static void idle() throws InterruptedException {
    var threads = ManagementFactory.getThreadMXBean();
    long before = processorTime(threads);
    Thread.sleep((long) (IDLE_SECONDS * 1000));
    System.out.printf(
        "socket     idle: %.1f %% of one processor%n",
        (processorTime(threads) - before) / 1e7 / IDLE_SECONDS);
  }

  private static long processorTime(ThreadMXBean threads) {
    long sum = 0;
    for (long id : threads.getAllThreadIds()) {
      sum += Math.max(0, threads.getThreadCpuTime(id));
    }
    return sum;
  }
}
