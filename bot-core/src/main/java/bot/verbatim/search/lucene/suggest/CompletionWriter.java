package bot.verbatim.search.lucene.suggest;

import bot.verbatim.search.Completions;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.suggest.document.Completion104PostingsFormat;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.BytesRef;

/// Writes the documents of a [CompletionIndex] while an index is built: quotes as they come, names
/// once all are counted.
public final class CompletionWriter implements Closeable {

  /// Size of the indexing buffer: a quarter of the heap, 16 to 256 MB. Each buffer becomes a
  /// segment with its own automata. These are built on the heap, so segments are not merged: one of
  /// a million quotes would not fit into 512 MB.
  private static final double BUFFER_MEGABYTES =
      Math.clamp(Runtime.getRuntime().maxMemory() >> 22, 16, 256);

  /// Divisor for the weight of URLs, as they are seldom typed. Chosen by hand.
  private static final int SELDOM = 10;

  /// Added to the weight of keys of whole texts, to rank them above keys from inside a text.
  /// Weights are logarithms, as Lucene compares them as floats, which have 24 bits of precision.
  private static final int WHOLE = 1 << 22;

  /// Weight of every quote, in the middle of the range; the weights of names are relative to it.
  private static final int QUOTE_WEIGHT = 1 << 21;

  /// Weight units for each unit of the natural logarithm of a prior. Chosen by hand.
  private static final double STEPS = 1 << 16;

  private static final Completions.Kind[] KINDS = Completions.Kind.values();

  private final FSDirectory directory;
  private final IndexWriter out;
  private final Map<Name, Tally> names = new LinkedHashMap<>();
  private final CompletionInputs inputs = new CompletionInputs();
  private int quotes;

  public CompletionWriter(Path directory) throws IOException {
    this.directory = FSDirectory.open(directory, NoLockFactory.INSTANCE);
    PostingsFormat format = new Completion104PostingsFormat();
    this.out =
        new IndexWriter(
            this.directory,
            new IndexWriterConfig()
                .setCodec(
                    new Lucene104Codec() {
                      @Override
                      public PostingsFormat getPostingsFormatForField(String field) {
                        return format;
                      }
                    })
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false));
  }

  /// Counts a topic, a person or a source; the weights of the same one add up.
  ///
  /// @param shown the text whose beginning people type
  /// @param value the query that finds it, for example a topic's slug
  /// @param weight how often it is quoted
  /// @param others further names by which people may look for it
  public void count(
      EntryKind kind, String shown, String value, int weight, Supplier<List<String>> others) {
    names.computeIfAbsent(new Name(kind, shown, value), _ -> new Tally(others.get())).weight +=
        weight;
  }

  /// Adds a quote.
  ///
  /// @param shown one of its texts, whose beginning people type
  /// @param value the query that finds it
  /// @param parts further texts whose beginnings complete to it
  public void addQuote(String shown, String value, Collection<String> parts) throws IOException {
    quotes++;
    Set<String> whole = Set.of(CompletionKey.of(CompletionText.shown(shown)));
    write(EntryKind.QUOTE, shown, value, QUOTE_WEIGHT, whole, keys(parts));
  }

  /// Adds the rest of a quote from one of its words on; it is shown after `…`.
  public void addExcerpt(String rest, String value) throws IOException {
    write(EntryKind.QUOTE, "… " + rest, value, QUOTE_WEIGHT, Set.of(), keys(List.of(rest)));
  }

  private static Set<String> keys(Collection<String> parts) {
    Set<String> keys = new LinkedHashSet<>();
    for (String part : parts) {
      keys.add(CompletionKey.of(part));
    }
    return keys;
  }

  /// Writes the names and commits.
  public void commit() throws IOException {
    Map<EntryKind, int[]> totals = new EnumMap<>(EntryKind.class);
    names.forEach((name, tally) -> {
      int[] total = totals.computeIfAbsent(name.kind(), _ -> new int[2]);
      total[0]++;
      total[1] += tally.weight;
    });
    double quotePrior = EntryKind.QUOTE.prior(1, Math.max(1, quotes), quotes);
    for (Map.Entry<Name, Tally> entry : names.entrySet()) {
      Name name = entry.getKey();
      boolean seldom = CompletionText.isAddress(name.kind(), name.shown());
      int[] total = totals.getOrDefault(name.kind(), new int[2]);
      double prior =
          name.kind().prior(entry.getValue().weight / (seldom ? SELDOM : 1.0), total[0], total[1]);
      double steps = QUOTE_WEIGHT + STEPS * Math.log(prior / quotePrior);
      writeName(name, entry.getValue().others, (int) Math.clamp(steps, 1, WHOLE - 1));
    }
    out.commit();
  }

  private void writeName(Name name, List<String> others, int weight) throws IOException {
    Set<String> whole = new LinkedHashSet<>();
    Set<String> inside = new LinkedHashSet<>();
    Set<String> texts = new LinkedHashSet<>();
    texts.add(CompletionText.typable(name.kind(), CompletionText.shown(name.shown())));
    texts.addAll(others);
    for (String text : texts) {
      whole.add(CompletionKey.of(text));
      CompletionText.turned(text).forEach(turn -> inside.add(CompletionKey.of(turn)));
    }
    inside.removeAll(whole);
    write(name.kind(), name.shown(), name.value(), weight, whole, inside);
  }

  private void write(
      EntryKind kind, String shown, String value, int weight, Set<String> whole, Set<String> inside)
      throws IOException {
    String line = CompletionText.shown(shown);
    if (line.isEmpty()) {
      return;
    }
    Document document = new Document();
    String texts = line + CompletionIndex.BETWEEN + CompletionText.words(value);
    document.add(new BinaryDocValuesField(CompletionIndex.TEXTS, new BytesRef(texts)));
    inputs.forget();
    for (String key : whole) {
      inputs.add(key + CompletionIndex.END, WHOLE + weight);
    }
    for (String key : inside) {
      if (!key.isEmpty()) {
        inputs.add(key, weight);
      }
    }
    for (Completions.Kind asked : KINDS) {
      if (belongs(kind, asked)) {
        String field = CompletionIndex.field(asked);
        document.add(new Field(field, inputs, CompletionInputs.TYPE));
      }
    }
    out.addDocument(document);
  }

  private static boolean belongs(EntryKind entry, Completions.Kind asked) {
    return switch (asked) {
      case ABOUT -> true;
      case SPEAKER -> entry == EntryKind.PERSON;
      case SOURCE -> entry == EntryKind.SOURCE;
    };
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      out.close();
    }
  }

  /// Identity of a named entry.
  private record Name(EntryKind kind, String shown, String value) {}

  private static final class Tally {
    private final List<String> others;
    private int weight;

    Tally(List<String> others) {
      this.others = List.copyOf(others);
    }
  }
}
