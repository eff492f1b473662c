package bot.verbatim.discord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Measures the bot on Discord beside bare JDA: `mvn -Pbench -pl discord-adapter -am test-compile`.
///
/// Each client runs in a process of its own, so that its processor time is its own; they take
/// turns, since other work on the machine comes and goes.
final class DiscordBench {

  private static final int IN_FLIGHT = 64;
  private static final int BURST = 10_000;
  private static final double IN_TIME = 2.5;
  private static final double WARM_UP = 15;
  private static final double ROUND = 4;
  private static final int ROUNDS = 5;
  private static final double TICKS = 100;

  private DiscordBench() {}

  /// Prints all figures.
  ///
  /// @param arguments the data folder
  public static void main(String[] arguments) {
    try {
      run(arguments[0]);
    } catch (Exception failure) {
      failure.printStackTrace();
      System.exit(1);
    }
    // The servers' threads would keep the process alive.
    System.exit(0);
  }

  private static void run(String data) throws Exception {
    Client verbatim = Client.start("verbatim", data);
    Client bare = Client.start("bare", data);
    List<Client> both = List.of(verbatim, bare);
    for (Client client : both) {
      BenchLoad.Result _ = client.load().steady(IN_FLIGHT, WARM_UP);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (Client client : both) {
        client.measure(round);
      }
    }
    for (Client client : both) {
      client.print();
    }
    System.out.printf(
        "verbatim / bare: CPU %.2f one at a time, %.2f with %d in flight; memory %.2f; start"
            + " %.2f%n",
        median(verbatim.cpuAlone) / median(bare.cpuAlone),
        median(verbatim.cpu) / median(bare.cpu),
        IN_FLIGHT,
        (double) verbatim.memory() / bare.memory(),
        verbatim.startSeconds / bare.startSeconds);
    for (Client client : both) {
      client.flood();
    }
  }

  /// One client with a Discord of its own.
  private static final class Client {
    final String name;
    final FakeDiscord discord;
    final Process process;
    final double startSeconds;
    final double[] cpuAlone = new double[ROUNDS];
    final double[] cpu = new double[ROUNDS];
    private final double[][] alone = new double[2][ROUNDS];
    private final double[][] together = new double[2][ROUNDS];

    private Client(String name, FakeDiscord discord, Process process, double startSeconds) {
      this.name = name;
      this.discord = discord;
      this.process = process;
      this.startSeconds = startSeconds;
    }

    /// Starts it often: the first start makes the index, and the median counts.
    static Client start(String name, String data) throws Exception {
      Path home = Files.createTempDirectory("discord-bench");
      double[] seconds = new double[ROUNDS];
      for (int i = 0; ; i++) {
        FakeDiscord discord = new FakeDiscord();
        long begun = System.nanoTime();
        Process process =
            process(name, discord.apiUrl(), discord.gateway.url(), data, home.toString());
        if (!discord.gateway.next().equals("identify")) {
          throw new IllegalStateException(name + " does not connect");
        }
        if (i > 0) {
          seconds[i - 1] = (System.nanoTime() - begun) / 1e9;
        }
        if (i == ROUNDS) {
          return new Client(name, discord, process, median(seconds));
        }
        process.destroy();
        process.waitFor();
        discord.close();
      }
    }

    private static Process process(String... arguments) throws IOException {
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx512m",
              "--enable-native-access=ALL-UNNAMED",
              "-cp",
              System.getProperty("java.class.path"),
              BenchClient.class.getName());
      builder.command().addAll(List.of(arguments));
      return builder
          .redirectErrorStream(true)
          .redirectOutput(Path.of("/dev/null").toFile())
          .start();
    }

    BenchLoad load() {
      return new BenchLoad(discord);
    }

    void measure(int round) throws Exception {
      cpuAlone[round] = measured(1, alone, round);
      cpu[round] = measured(IN_FLIGHT, together, round);
    }

    /// Microseconds of processor time for each command.
    private double measured(int atOnce, double[][] latency, int round) throws Exception {
      double before = processorTime();
      BenchLoad.Result result = load().steady(atOnce, ROUND);
      latency[0][round] = result.percentile(0.5);
      latency[1][round] = result.percentile(0.99);
      return (processorTime() - before) * 1e6 / result.answered();
    }

    void print() throws IOException {
      System.out.printf(
          "%-8s one at a time: p50 %.2f ms, p99 %.2f ms, CPU %.0f us; %d in flight: p50 %.2f ms,"
              + " p99 %.2f ms, CPU %.0f us; RSS %d MiB; start to READY %.2f s%n",
          name,
          median(alone[0]),
          median(alone[1]),
          median(cpuAlone),
          IN_FLIGHT,
          median(together[0]),
          median(together[1]),
          median(cpu),
          memory(),
          startSeconds);
    }

    void flood() {
      int before = discord.rest.callbacks.get();
      BenchLoad.Result result = load().burst(BURST);
      long inTime = result.within(IN_TIME);
      System.out.printf(
          "%-8s %d at once: %d decided, %.2f %% within %.1f s, 99 %% within %.2f s, last after %.2f"
              + " s; %d callbacks, %d refused%n",
          name,
          BURST,
          result.answered(),
          inTime * 100.0 / BURST,
          IN_TIME,
          result.percentile(0.99) / 1000,
          result.percentile(1) / 1000,
          discord.rest.callbacks.get() - before,
          discord.rest.refusals().size());
      process.destroy();
    }

    /// In seconds, from the process's start.
    private double processorTime() throws IOException {
      String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
      return (Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12))) / TICKS;
    }

    /// In MiB.
    long memory() throws IOException {
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
          .sum();
    }
  }

  private static double median(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
