package bot.verbatim.slack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Measures the bot on Slack beside bare Bolt: `mvn -Pbench -pl slack-adapter -am test-compile`.
///
/// Each server runs in a process of its own, so that its processor time is its own; they take
/// turns, since other work on the machine comes and goes.
final class SlackBench {

  private static final int CONNECTIONS = 32;
  private static final double WARM_UP = 20;
  private static final double ROUND = 4;
  private static final int ROUNDS = 5;
  private static final double TICKS = 100;

  private final Path home;
  private final String data;

  private SlackBench(Path home, String data) {
    this.home = home;
    this.data = data;
  }

  /// Prints all figures.
  ///
  /// @param arguments the data folder
  public static void main(String[] arguments) throws Exception {
    Path home = Files.createTempDirectory("slack-bench");
    SlackBench bench = new SlackBench(home, arguments[0]);
    try (FakeSlack slack = new FakeSlack()) {
      bench.http(slack);
    }
    new SocketBench(home, arguments[0]).run();
    System.exit(0);
  }

  private record Server(String name, Process process, int port, double startSeconds) {

    /// Processor time so far, in seconds.
    double cpu() throws IOException {
      String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
      return (Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12))) / TICKS;
    }

    String memory() throws IOException {
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> line.replaceAll("[^0-9]", ""))
          .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MiB")
          .findFirst()
          .orElse("?");
    }
  }

  private void http(FakeSlack slack) throws Exception {
    List<Server> servers = new ArrayList<>();
    for (String name : List.of("verbatim", "bolt", "signature")) {
      // The first start makes the index; the second is what an operator sees.
      start(name, slack.apiUrl()).process().destroy();
      servers.add(start(name, slack.apiUrl()));
    }
    for (Server server : servers) {
      var _ = new BenchLoad(server.port(), CONNECTIONS).run(WARM_UP);
    }
    double[][] cpu = new double[servers.size()][ROUNDS];
    double[][] p50 = new double[servers.size()][ROUNDS];
    double[][] p99 = new double[servers.size()][ROUNDS];
    double[][] rate = new double[servers.size()][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < servers.size(); i++) {
        double before = servers.get(i).cpu();
        BenchLoad.Result result = new BenchLoad(servers.get(i).port(), CONNECTIONS).run(ROUND);
        cpu[i][round] = (servers.get(i).cpu() - before) * 1e6 / result.requests();
        p50[i][round] = result.percentile(0.5);
        p99[i][round] = result.percentile(0.99);
        rate[i][round] = result.perSecond();
      }
    }
    for (int i = 0; i < servers.size(); i++) {
      Server server = servers.get(i);
      System.out.printf(
          "%-10s CPU %.1f us/request, p50 %.2f ms, p99 %.2f ms, %.0f/s, RSS %s, start %.2f s%n",
          server.name(),
          median(cpu[i]),
          median(p50[i]),
          median(p99[i]),
          median(rate[i]),
          server.memory(),
          server.startSeconds());
      server.process().destroy();
    }
    System.out.printf("verbatim / bolt, CPU: %.2f%n", median(cpu[0]) / median(cpu[1]));
  }

  private Server start(String name, String api) throws IOException {
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("java.class.path"),
                BenchServer.class.getName(),
                name,
                api,
                data,
                home.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String port = process.inputReader().readLine();
    double seconds = (System.nanoTime() - begun) / 1e9;
    return new Server(name, process, Integer.parseInt(String.valueOf(port)), seconds);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
