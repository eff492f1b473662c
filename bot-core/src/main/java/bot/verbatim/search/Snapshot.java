package bot.verbatim.search;

import bot.verbatim.quote.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// An index as it stands on disk at one moment, open for reading.
final class Snapshot implements AutoCloseable {

  /// Every byte of an index up to this size is checked when it is opened; a larger one would take
  /// too long, and is checked entry by entry as it is read.
  private static final long CHECKED_WHOLE = 128L << 20;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Manifest manifest;
  private final Spelling spelling;
  private final CompletionIndex completions;
  private final Feed.Catalog catalog;

  private Snapshot(
      DirectoryReader reader,
      Manifest manifest,
      Spelling spelling,
      CompletionIndex completions,
      Feed.Catalog catalog) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
    this.searcher.setSimilarity(Matcher.SIMILARITY);
    this.manifest = manifest;
    this.spelling = spelling;
    this.completions = completions;
    this.catalog = catalog;
  }

  /// @throws IOException if there is no index that can be relied on
  static Snapshot open(Path directory) throws IOException {
    DirectoryReader reader = null;
    try {
      reader = DirectoryReader.open(FSDirectory.open(directory));
      Manifest manifest = Manifest.from(reader.getIndexCommit().getUserData());
      checkIntegrity(directory, reader, manifest);
      Spelling spelling = Spelling.open(file(directory, manifest, SPELLING));
      Feed.Catalog catalog = CatalogFile.read(file(directory, manifest, CatalogFile.NAME));
      CompletionIndex completions = CompletionIndex.open(file(directory, manifest, COMPLETIONS));
      reader.getReaderCacheHelper().addClosedListener(_ -> completions.close());
      return new Snapshot(reader, manifest, spelling, completions, catalog);
    } catch (RuntimeException broken) {
      close(reader);
      throw new IOException("the index is damaged", broken);
    } catch (IOException e) {
      close(reader);
      throw e;
    }
  }

  static final String SPELLING = "spelling";
  static final String COMPLETIONS = "completions";

  private static void close(@Nullable DirectoryReader reader) throws IOException {
    if (reader != null) {
      reader.close();
    }
  }

  private static Path file(Path directory, Manifest manifest, String kind) throws IOException {
    return manifest.files().keySet().stream()
        .filter(name -> name.startsWith(kind + "-"))
        .map(directory::resolve)
        .findFirst()
        .orElseThrow(() -> new IOException("the index has no " + kind));
  }

  private static void checkIntegrity(Path directory, DirectoryReader reader, Manifest manifest)
      throws IOException {
    for (Map.Entry<String, String> file : manifest.files().entrySet()) {
      boolean checksItself = file.getKey().startsWith(COMPLETIONS);
      if (!checksItself
          && !SealedFile.seal(directory.resolve(file.getKey())).equals(file.getValue())) {
        throw new IOException(file.getKey() + " was changed by something else");
      }
    }
    long size = 0;
    for (String name : reader.getIndexCommit().getFileNames()) {
      size += Files.size(directory.resolve(name));
    }
    if (size <= CHECKED_WHOLE) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
    }
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /// How many quotes there are.
  int quotes() {
    return reader.numDocs();
  }

  DirectoryReader reader() {
    return reader;
  }

  Manifest manifest() {
    return manifest;
  }

  Spelling spelling() {
    return spelling;
  }

  CompletionIndex completions() {
    return completions;
  }

  Feed.Catalog catalog() {
    return catalog;
  }

  List<LeafReaderContext> leaves() {
    return reader.leaves();
  }

  /// Reads one quote.
  Quote quote(int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    return quote(leaf.reader(), document - leaf.docBase);
  }

  static Quote quote(LeafReader leaf, int document) throws IOException {
    BinaryDocValues quotes = leaf.getBinaryDocValues(Fields.QUOTE);
    if (quotes == null || !quotes.advanceExact(document)) {
      throw new IOException("the index has lost a quote");
    }
    BytesRef bytes = quotes.binaryValue();
    return QuoteCodec.decode(bytes.bytes, bytes.offset, bytes.length);
  }

  /// Keeps it open until [#release]; false where it was closed already.
  boolean retain() {
    return reader.tryIncRef();
  }

  /// Closes it once nobody uses it any more.
  void release() throws IOException {
    reader.decRef();
  }

  @Override
  public void close() throws IOException {
    release();
  }
}
