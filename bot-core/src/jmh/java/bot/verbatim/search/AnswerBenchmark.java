package bot.verbatim.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// The average answer by JMH: `mvn -Pbench verify -pl bot-core -Dcorpus=DIR
/// -Dbench=bot.verbatim.search.AnswerBenchmark`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class AnswerBenchmark {

  @Param({"raw", "ours", "ours-cached"})
  private String engine = "";

  @Param("7448")
  private int size;

  private Engine asked;
  private List<String> queries = List.of();
  private int next;

  /// @param args the corpus folder
  public static void main(String[] args) throws Exception {
    new Runner(
            new OptionsBuilder()
                .include(AnswerBenchmark.class.getName())
                .jvmArgs("-Xmx1g", "-Dcorpus=" + args[0], "--enable-native-access=ALL-UNNAMED")
                .build())
        .run();
  }

  @Setup(Level.Trial)
  public void index() throws IOException {
    Path folder = Path.of(System.getProperty("corpus"));
    Corpus corpus = Corpus.read(folder).paddedTo(size);
    Path work = Files.createTempDirectory("benchmark");
    IndexSettings settings = IndexSettings.STANDARD;
    asked =
        switch (engine) {
          case "raw" -> new RawLucene(work, corpus);
          case "ours" -> new IndexEngine(work, corpus, settings.withoutAnswerCache());
          default -> new IndexEngine(work, corpus, settings);
        };
    queries =
        JsonLine.all(folder.resolve("queries.jsonl")).stream().map(line -> line.text("q")).toList();
  }

  @Benchmark
  public List<String> answer() throws Exception {
    next = (next + 1) % queries.size();
    return asked.find(queries.get(next), 5);
  }

  @TearDown(Level.Trial)
  public void close() throws IOException {
    asked.close();
  }
}
