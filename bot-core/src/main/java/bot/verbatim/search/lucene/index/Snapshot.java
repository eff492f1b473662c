package bot.verbatim.search.lucene.index;

import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.Quote;
import bot.verbatim.search.lucene.spelling.SpellingTable;
import bot.verbatim.search.lucene.suggest.CompletionIndex;
import bot.verbatim.search.lucene.text.IndexFields;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/// A point-in-time view of the index, open for reading. Reference-counted.
public final class Snapshot implements AutoCloseable {

  /// Lucene files of up to this many bytes in all are verified when opened. Larger ones would take
  /// too long; there each quote is verified when read.
  private static final long CHECKED_WHOLE = 128L << 20;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Manifest manifest;
  private final SpellingTable spelling;
  private final CompletionIndex completions;
  private final Catalog catalog;

  private Snapshot(
      DirectoryReader reader,
      Manifest manifest,
      SpellingTable spelling,
      CompletionIndex completions,
      Catalog catalog) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
    this.searcher.setSimilarity(IndexFields.SIMILARITY);
    this.manifest = manifest;
    this.spelling = spelling;
    this.completions = completions;
    this.catalog = catalog;
  }

  /// @throws IOException if there is no index, or it is damaged or of another version
  static Snapshot open(Path directory) throws IOException {
    DirectoryReader reader = null;
    SpellingTable spelling = null;
    try {
      Directory files = FSDirectory.open(directory);
      reader = DirectoryReader.open(files);
      Manifest manifest = Manifest.from(reader.getIndexCommit().getUserData());
      checkIntegrity(reader);
      spelling = SpellingTable.open(files, manifest.file(SPELLING));
      Catalog catalog = CatalogFile.read(files, manifest.file(CATALOG));
      CompletionIndex completions =
          CompletionIndex.open(directory.resolve(manifest.file(COMPLETIONS)));
      reader.getReaderCacheHelper().addClosedListener(closing(spelling, completions));
      return new Snapshot(reader, manifest, spelling, completions, catalog);
    } catch (RuntimeException broken) {
      IOUtils.closeWhileHandlingException(reader, spelling);
      throw new IOException("the index is damaged", broken);
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(reader, spelling);
      throw e;
    }
  }

  static final String CATALOG = "catalog";
  static final String SPELLING = "spelling";
  static final String COMPLETIONS = "completions";

  private static IndexReader.ClosedListener closing(Closeable... parts) {
    return _ -> IOUtils.close(parts);
  }

  private static void checkIntegrity(DirectoryReader reader) throws IOException {
    long size = 0;
    for (String name : reader.getIndexCommit().getFileNames()) {
      size += reader.directory().fileLength(name);
    }
    if (size <= CHECKED_WHOLE) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
    }
  }

  public IndexSearcher searcher() {
    return searcher;
  }

  /// The number of quotes.
  public int quotes() {
    return reader.numDocs();
  }

  public DirectoryReader reader() {
    return reader;
  }

  Manifest manifest() {
    return manifest;
  }

  public SpellingTable spelling() {
    return spelling;
  }

  public CompletionIndex completions() {
    return completions;
  }

  public Catalog catalog() {
    return catalog;
  }

  public List<LeafReaderContext> leaves() {
    return reader.leaves();
  }

  /// Reads one quote.
  public Quote quote(int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    return quote(leaf.reader(), document - leaf.docBase);
  }

  static Quote quote(LeafReader leaf, int document) throws IOException {
    BinaryDocValues quotes = leaf.getBinaryDocValues(IndexFields.QUOTE);
    if (quotes == null || !quotes.advanceExact(document)) {
      throw new IOException("the index has lost a quote");
    }
    BytesRef bytes = quotes.binaryValue();
    return QuoteCodec.decode(bytes.bytes, bytes.offset, bytes.length);
  }

  /// Keeps the snapshot open until [#release]; false if it is closed already.
  public boolean retain() {
    return reader.tryIncRef();
  }

  /// Drops one reference; the last one closes the snapshot.
  public void release() throws IOException {
    reader.decRef();
  }

  @Override
  public void close() throws IOException {
    release();
  }
}
