package bot.verbatim.search.lucene.suggest;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.search.Completions.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  /// Weight of every quote, in the middle of the range; the weights of names are relative to it.
  private static final int QUOTE_WEIGHT = 1 << 21;

  /// Weight units for each unit of the natural logarithm of a prior. Chosen by hand.
  private static final double STEPS = 1 << 16;

  private final FSDirectory directory;
  private final IndexWriter out;
  private final NameCounts names = new NameCounts();
  private final CompletionInputs inputs = new CompletionInputs();
  private final CompletionInputs ids = new CompletionInputs();
  private final CompletionInputs beginnings = new CompletionInputs();
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

  /// Counts quotes of a topic, a person or a source.
  ///
  /// @param exact how many of them are in exact words
  /// @param others further names by which people may look for it
  public void count(CompletionName name, int quotes, int exact, Supplier<List<String>> others) {
    names.add(name, quotes, exact, others);
  }

  /// Adds a quote.
  ///
  /// @param text one of its texts, whose beginning people type
  /// @param value the query that finds it
  /// @param parts further texts whose beginnings complete to it
  public void addQuote(EntryText text, String value, Collection<String> parts) throws IOException {
    quotes++;
    fill(inputs, text, keys(parts));
    write(text.shown(), value, Map.of(Kind.ABOUT.name(), inputs));
  }

  /// Adds the rest of a quote from one of its words on.
  ///
  /// @param text the rest after `…`
  public void addExcerpt(EntryText text, String value) throws IOException {
    inputs.fill(Set.of(), keys(List.of(text.typed())), weight(text));
    write(text.shown(), value, Map.of(Kind.ABOUT.name(), inputs));
  }

  /// Adds the id of a quote; typed for anything else than an id, it comes last.
  ///
  /// @param parts further texts whose beginnings complete to it where an id is asked for
  public void addId(EntryText text, String id, Collection<String> parts) throws IOException {
    Set<String> inside = keys(parts);
    inside.add(CompletionKey.of(id));
    inputs.fill(Set.of(), Set.of(CompletionKey.of(id)), 1);
    fill(ids, text, inside);
    write(text.shown(), id, Map.of(Kind.ABOUT.name(), inputs, Kind.ID.name(), ids));
  }

  /// Words known not to be real rank as if they were inside a text, and so behind all real ones.
  private static void fill(CompletionInputs inputs, EntryText text, Set<String> inside) {
    boolean isFalse = !text.fidelity().isWordForWord() && text.fidelity() != Fidelity.UNCHECKED;
    String key = key(text.typed());
    if (isFalse) {
      inside.add(key);
    }
    inputs.fill(isFalse ? Set.of() : Set.of(key), inside, weight(text));
  }

  private static int weight(EntryText text) {
    return text.fidelity().isWordForWord() ? QUOTE_WEIGHT : QUOTE_WEIGHT - 1;
  }

  private static String key(String text) {
    return CompletionKey.of(CompletionText.words(text));
  }

  private static Set<String> keys(Collection<String> parts) {
    Set<String> keys = new LinkedHashSet<>();
    parts.forEach(part -> keys.add(CompletionKey.of(part)));
    return keys;
  }

  /// Writes the names and commits.
  public void commit() throws IOException {
    double quotePrior = EntryKind.QUOTE.prior(1, Math.max(1, quotes), quotes);
    names.forEach((tally, prior) -> {
      double steps = QUOTE_WEIGHT + STEPS * Math.log(prior / quotePrior);
      writeName(tally, (int) Math.clamp(steps, 1, CompletionInputs.WHOLE - 1));
    });
    out.commit();
  }

  private void writeName(NameCounts.Tally tally, int weight) throws IOException {
    CompletionName name = tally.name();
    Set<String> whole = new LinkedHashSet<>();
    Set<String> inside = new LinkedHashSet<>();
    Set<String> texts = new LinkedHashSet<>();
    texts.add(CompletionText.typable(name.kind(), CompletionText.words(name.text())));
    texts.addAll(tally.others());
    for (String text : texts) {
      whole.add(CompletionKey.of(text));
      CompletionText.turned(text).forEach(turn -> inside.add(CompletionKey.of(turn)));
    }
    inside.removeAll(whole);
    inputs.fill(whole, inside, weight);
    Set<String> key = Set.of(key(name.text()));
    // Topics come before people where nothing is typed.
    boolean isTopic = name.kind() == EntryKind.TOPIC;
    beginnings.fill(isTopic ? key : Set.of(), isTopic ? Set.of() : key, weight);
    write(tally.text().shown(), name.value(), fields(tally));
  }

  private Map<String, CompletionInputs> fields(NameCounts.Tally tally) {
    Map<String, CompletionInputs> fields = new TreeMap<>(Map.of(Kind.ABOUT.name(), inputs));
    EntryKind kind = tally.name().kind();
    boolean isOffered = tally.name().isListed() && tally.isQuoted();
    if (kind == EntryKind.SOURCE) {
      fields.put(Kind.SOURCE.name(), inputs);
    } else if (isOffered) {
      fields.put(CompletionIndex.untyped(Kind.ABOUT), beginnings);
    }
    if (kind == EntryKind.PERSON && tally.isQuoted()) {
      fields.put(Kind.SPEAKER.name(), inputs);
      if (isOffered) {
        fields.put(CompletionIndex.untyped(Kind.SPEAKER), beginnings);
      }
    }
    return fields;
  }

  private void write(String shown, String value, Map<String, CompletionInputs> fields)
      throws IOException {
    if (shown.isEmpty()) {
      return;
    }
    Document document = new Document();
    String texts = shown + CompletionIndex.BETWEEN + CompletionText.words(value);
    document.add(new BinaryDocValuesField(CompletionIndex.TEXTS, new BytesRef(texts)));
    fields.forEach((field, keys) -> document.add(new Field(field, keys, CompletionInputs.TYPE)));
    out.addDocument(document);
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      out.close();
    }
  }
}
