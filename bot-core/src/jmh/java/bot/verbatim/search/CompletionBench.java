package bot.verbatim.search;

import bot.verbatim.quote.Quote;
import bot.verbatim.search.lucene.QuoteIndex;
import bot.verbatim.search.lucene.suggest.EntryText;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.search.suggest.InputIterator;
import org.apache.lucene.search.suggest.analyzing.AnalyzingSuggester;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Times completions beside Lucene's AnalyzingSuggester, key press by key press, in one process.
///
/// Each moment's time is the median of its rounds. Arguments: the corpus folder, then how many
/// quotes.
final class CompletionBench {

  private static final int MADE = 3;
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 11;
  private static final int TEN = 10;
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final List<TypedMoments> moments;

  private CompletionBench(List<TypedMoments> moments) {
    this.moments = moments;
  }

  /// Completes what is typed with ten things as they are shown.
  private interface Completer {
    List<String> complete(String typed) throws IOException;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    CompletionBench bench = new CompletionBench(TypedMoments.read(folder));
    for (String size : Arrays.asList(args).subList(1, args.length)) {
      bench.run(Corpus.read(folder).paddedTo(Integer.parseInt(size)));
    }
  }

  private void run(Corpus corpus) throws IOException {
    Path work = Files.createTempDirectory("completions");
    Map<String, Integer> names = new HashMap<>();
    List<String> lines = new ArrayList<>();
    corpus.forEach(quote -> count(quote, names, lines));
    compareMaking(corpus, new Weighted(names, lines));
    QuoteIndex index = open(work, corpus);
    Completer ours =
        typed ->
            index.complete(Completions.Kind.ABOUT, typed, TEN).stream()
                .map(completion -> EntryText.plain(completion.shown()))
                .toList();
    AnalyzingSuggester suggester =
        new AnalyzingSuggester(FSDirectory.open(work), "suggester", new StandardAnalyzer());
    suggester.build(new Weighted(names, lines));
    Completer lucene =
        typed ->
            suggester.lookup(typed, false, TEN).stream()
                .map(result -> result.key.toString())
                .toList();
    compare(ours, lucene);
    index.close();
  }

  /// Makes each of them several times; the first round includes the compilation by the JVM.
  private static void compareMaking(Corpus corpus, Weighted entries) throws IOException {
    for (int round = 1; round <= MADE; round++) {
      Path work = Files.createTempDirectory("made");
      double generation = seconds(() -> corpus.forEach(quote -> quote.text().length()));
      double raw = seconds(() -> new RawLucene(work.resolve("raw"), corpus).close()) - generation;
      double ours = seconds(() -> open(work, corpus).close()) - generation;
      AnalyzingSuggester suggester =
          new AnalyzingSuggester(FSDirectory.open(work), "suggester", new StandardAnalyzer());
      double suggesting = seconds(() -> suggester.build(entries.again()));
      System.out.printf(
          "%,d quotes, round %d: index with completions %.1f s of processor time, %.2f x that of"
              + " raw Lucene (%.1f s) with AnalyzingSuggester (%.1f s)%n",
          corpus.size(), round, ours, ours / (raw + suggesting), raw, suggesting);
    }
  }

  private static QuoteIndex open(Path work, Corpus corpus) throws IOException {
    return QuoteIndex.open(work, corpus, IndexSettings.STANDARD.withoutAnswerCache());
  }

  private interface Task {
    void run() throws IOException;
  }

  /// How long all processors together work on it: other processes do not count.
  private static double seconds(Task task) throws IOException {
    long start = PROCESS.getProcessCpuTime();
    task.run();
    return (PROCESS.getProcessCpuTime() - start) / 1e9;
  }

  private static void count(Quote quote, Map<String, Integer> names, List<String> lines) {
    quote.topics().forEach(topic -> names.merge(topic, 1, Integer::sum));
    quote.speakers().forEach(one -> names.merge(one.name(), 1, Integer::sum));
    lines.add(quote.text().substring(0, Math.min(80, quote.text().length())));
  }

  private void compare(Completer ours, Completer lucene) throws IOException {
    long[][] oursTimes = new long[moments.size()][ROUNDS];
    long[][] luceneTimes = new long[moments.size()][ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      time(ours, oursTimes, round);
      time(lucene, luceneTimes, round);
    }
    report("Verbatim", ours, oursTimes);
    report("AnalyzingSuggester", lucene, luceneTimes);
  }

  private void time(Completer completer, long[][] times, int round) throws IOException {
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      completer.complete(moments.get(i).typed());
      long took = System.nanoTime() - start;
      if (round >= 0) {
        times[i][round] = took;
      }
    }
  }

  private void report(String name, Completer completer, long[][] times) throws IOException {
    long[] medians = Arrays.stream(times).mapToLong(CompletionBench::median).sorted().toArray();
    System.out.printf(
        "%-18s p50 %6.1f us  p99 %6.1f us  max %6.1f us  among ten %.3f, with first words %.3f%n",
        name,
        medians[medians.length / 2] / 1e3,
        medians[medians.length * 99 / 100] / 1e3,
        medians[medians.length - 1] / 1e3,
        hits(completer, TypedMoments::isWholly),
        hits(completer, TypedMoments::isBegunBy));
  }

  private static long median(long[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }

  private double hits(Completer completer, BiPredicate<TypedMoments, String> isHit)
      throws IOException {
    int hits = 0;
    for (TypedMoments moment : moments) {
      if (completer.complete(moment.typed()).stream().anyMatch(it -> isHit.test(moment, it))) {
        hits++;
      }
    }
    return (double) hits / moments.size();
  }

  /// What AnalyzingSuggester is made from: names by how often they are quoted, and lines.
  private static final class Weighted implements InputIterator {
    private final List<Map.Entry<String, Integer>> entries;
    private int next;

    Weighted(Map<String, Integer> names, List<String> lines) {
      this(new ArrayList<>(names.entrySet()));
      lines.forEach(line -> entries.add(Map.entry(line, 1)));
    }

    private Weighted(List<Map.Entry<String, Integer>> entries) {
      this.entries = entries;
    }

    Weighted again() {
      return new Weighted(entries);
    }

    @Override
    public @Nullable BytesRef next() {
      return next == entries.size() ? null : new BytesRef(entries.get(next++).getKey());
    }

    @Override
    public long weight() {
      return entries.get(next - 1).getValue();
    }

    @Override
    public @Nullable BytesRef payload() {
      return null;
    }

    @Override
    public boolean hasPayloads() {
      return false;
    }

    @Override
    public @Nullable Set<BytesRef> contexts() {
      return null;
    }

    @Override
    public boolean hasContexts() {
      return false;
    }
  }
}
