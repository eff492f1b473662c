package bot.verbatim.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Prints a table of figures: this search, raw Lucene and SQLite FTS5, in one run.
///
/// `mvn -Pbench verify -pl bot-core -Dcorpus=DIR` with the folder that holds `quotes-real.jsonl`,
/// `judged.jsonl` and `queries.jsonl`; `-Dsizes="7448 100000"` measures fewer. It takes half an
/// hour.
final class Figures {

  private static final int ROUNDS = 11;
  private static final int TEN = 10;

  /// FTS5 takes up to a second a query; from this size on it is asked some only, and once.
  private static final int TOO_SLOW = 100_000;

  private static final int SAMPLED = 20;

  private final Path folder;
  private final List<String> queries;

  private Figures(Path folder) throws IOException {
    this.folder = folder;
    this.queries =
        JsonLine.all(folder.resolve("queries.jsonl")).stream().map(line -> line.text("q")).toList();
  }

  /// @param args the corpus folder, then how many quotes; each number is measured by itself
  public static void main(String[] args) throws Exception {
    Figures figures = new Figures(Path.of(args[0]));
    List<String> sizes =
        Arrays.stream(args).skip(1).flatMap(some -> Arrays.stream(some.split(" "))).toList();
    for (String size : sizes) {
      figures.measure(Corpus.read(figures.folder).paddedTo(Integer.parseInt(size)));
    }
  }

  private void measure(Corpus corpus) throws Exception {
    long start = System.nanoTime();
    corpus.forEach(quote -> {});
    long generation = System.nanoTime() - start;
    Path work = Files.createTempDirectory("figures");
    Path ours = work.resolve("ours");
    IndexSettings uncached = IndexSettings.STANDARD.withoutAnswerCache();
    try (Contestant raw =
            new Contestant("raw Lucene", RawLucene::new, work.resolve("raw"), corpus, generation);
        Contestant mine =
            new Contestant(
                "Verbatim",
                (at, all) -> new IndexEngine(at, all, uncached),
                ours,
                corpus,
                generation);
        Contestant asked =
            new Contestant(
                "through the Dispatcher",
                (at, all) -> new DispatcherEngine(at, all, uncached),
                ours,
                corpus,
                Contestant.NOT_INDEXED);
        Contestant cached =
            new Contestant(
                "Verbatim, cache on",
                (at, all) -> new IndexEngine(at, all, IndexSettings.STANDARD),
                ours,
                corpus,
                Contestant.NOT_INDEXED);
        Contestant fts =
            new Contestant("SQLite FTS5", Fts5::new, work.resolve("fts"), corpus, generation)) {
      List<Contestant> fast = List.of(raw, mine, asked, cached);
      List<Timing> timings =
          new ArrayList<>(
              Timing.of(fast.stream().map(Contestant::engine).toList(), queries, ROUNDS));
      boolean slow = corpus.size() >= TOO_SLOW;
      timings.addAll(Timing.of(List.of(fts.engine()), slow ? sample() : queries, slow ? 1 : 3));
      print(corpus.size(), List.of(raw, mine, asked, cached, fts), timings);
      Holding.print(work, folder, corpus.size());
    }
  }

  private List<String> sample() {
    return IntStream.range(0, queries.size())
        .filter(i -> i % SAMPLED == 0)
        .mapToObj(queries::get)
        .toList();
  }

  private void print(int size, List<Contestant> contestants, List<Timing> timings)
      throws Exception {
    Timing raw = timings.getFirst();
    double rawRate = contestants.getFirst().quotesPerSecond();
    line("%n%,d quotes", size);
    line("%-22s %8s %16s %16s %18s", "", "MRR@10", "p50", "p99", "quotes indexed/s");
    for (int i = 0; i < contestants.size(); i++) {
      Contestant one = contestants.get(i);
      Timing timing = timings.get(i);
      boolean made = one.indexed();
      boolean judged = made && (size <= TOO_SLOW || !one.name().contains("FTS5"));
      line(
          "%-22s %8s %16s %16s %18s",
          one.name(),
          judged ? String.format(Locale.ROOT, "%.3f", relevance(one.engine())) : "",
          ratio(timing.percentile(0.5), raw.percentile(0.5), "µs"),
          ratio(timing.percentile(0.99), raw.percentile(0.99), "µs"),
          made ? ratio(one.quotesPerSecond(), rawRate, "") : "");
    }
  }

  /// The [mean reciprocal rank](https://en.wikipedia.org/wiki/Mean_reciprocal_rank) of the one
  /// right quote among the first ten.
  private double relevance(Engine engine) throws Exception {
    double sum = 0;
    List<JsonLine> judged = JsonLine.all(folder.resolve("judged.jsonl"));
    for (JsonLine line : judged) {
      int rank = engine.find(line.text("q"), TEN).indexOf(line.text("relevant"));
      sum += rank < 0 ? 0 : 1.0 / (rank + 1);
    }
    return sum / judged.size();
  }

  private static String ratio(double value, double base, String unit) {
    return String.format(Locale.ROOT, "%,.0f%s (%.2f ×)", value, unit, value / base);
  }

  private static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
