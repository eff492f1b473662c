package bot.verbatim.search;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.FSDirectory;

/// A process that holds an index and has answered questions, to see how much memory it takes.
final class Holding {

  private static final int LIMIT = 5;

  private Holding() {}

  /// Starts a process for raw Lucene and one for our search, one after the other.
  static void print(Path work, Path corpus, int size) throws IOException, InterruptedException {
    System.out.println("memory held: " + of("raw", work, corpus, size));
    System.out.println("memory held: " + of("ours", work, corpus, size));
  }

  private static String of(String which, Path work, Path corpus, int size)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-Xmx512m"));
    command.addAll(
        List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath(), Holding.class.getName()));
    command.addAll(List.of(which, work.toString(), corpus.toString(), Integer.toString(size)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes()).strip();
    process.waitFor();
    return said;
  }

  private static String classPath() {
    return System.getProperty("bench.classpath", System.getProperty("java.class.path"))
        .replace(';', File.pathSeparatorChar);
  }

  /// @param args `raw` or `ours`, the folder of the indexes, that of the corpus, how many quotes
  public static void main(String[] args) throws Exception {
    Path work = Path.of(args[1]);
    Path folder = Path.of(args[2]);
    try (Engine engine = engine(args[0], work, Integer.parseInt(args[3]))) {
      for (int round = 0; round < 3; round++) {
        for (JsonLine line : JsonLine.all(folder.resolve("queries.jsonl"))) {
          engine.find(line.text("q"), LIMIT);
        }
      }
      System.gc();
      Runtime heap = Runtime.getRuntime();
      long used = (heap.totalMemory() - heap.freeMemory()) >> 20;
      System.out.println(args[0] + ", " + used + " MiB of heap in use, " + resident());
    }
  }

  private static Engine engine(String which, Path work, int size) throws IOException {
    return which.equals("raw")
        ? new RawLucene(FSDirectory.open(work.resolve("raw")))
        : new IndexEngine(
            work.resolve("ours"), Corpus.ofSize(size), IndexSettings.STANDARD.withoutAnswerCache());
  }

  private static String resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? String.join(
            ", ",
            Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS") || line.startsWith("RssAnon"))
                .map(line -> line.replaceAll("\\s+", " "))
                .toList())
        : "resident set unknown";
  }
}
