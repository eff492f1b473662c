package bot.verbatim.search.lucene.index;

import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.Quote;
import bot.verbatim.search.lucene.spelling.SpellingTable;
import bot.verbatim.search.lucene.suggest.CompletionIndex;
import bot.verbatim.search.lucene.text.IndexFields;
import bot.verbatim.search.lucene.text.IndexFiles;
import bot.verbatim.text.Lazy;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/// A point-in-time view of the index, open for reading. Reference-counted.
public record Snapshot(
    DirectoryReader reader,
    IndexSearcher searcher,
    Manifest manifest,
    SpellingTable spelling,
    CompletionIndex completions,
    Catalog catalog,
    Lazy<Thesaurus> thesaurus)
    implements Closeable {

  static final String CATALOG = "catalog";
  static final String SPELLING = "spelling";
  static final String COMPLETIONS = "completions";

  /// Opens the latest commit after verifying the checksums of all files: one that is damaged may
  /// also answer wrongly, or say that all memory is to be allocated.
  ///
  /// @throws IOException if there is no index, or it is damaged or of another version
  static Snapshot open(Path directory) throws IOException {
    DirectoryReader reader = null;
    SpellingTable spelling = null;
    try {
      Directory files = IndexFiles.open(directory);
      IndexFiles.verify(files, SegmentInfos.readLatestCommit(files).files(true));
      reader = DirectoryReader.open(files);
      Manifest manifest = Manifest.from(reader.getIndexCommit().getUserData());
      spelling = SpellingTable.open(files, manifest.file(SPELLING));
      Catalog catalog = CatalogFile.read(files, manifest.file(CATALOG));
      CompletionIndex completions =
          CompletionIndex.open(directory.resolve(manifest.file(COMPLETIONS)));
      reader.getReaderCacheHelper().addClosedListener(closing(spelling, completions));
      return new Snapshot(
          reader,
          searcher(reader),
          manifest,
          spelling,
          completions,
          catalog,
          new Lazy<>(() -> Thesaurus.of(catalog.thesaurus())));
    } catch (IOException | RuntimeException | InternalError | AssertionError damaged) {
      IOUtils.closeWhileHandlingException(reader, spelling);
      throw damaged instanceof IOException known
          ? known
          : new IOException("the index is damaged", damaged);
    }
  }

  private static IndexReader.ClosedListener closing(Closeable... parts) {
    return _ -> IOUtils.close(parts);
  }

  private static IndexSearcher searcher(DirectoryReader reader) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setSimilarity(IndexFields.SIMILARITY);
    return searcher;
  }

  /// Verifies the checksums of all files on disk, and by their headers that each is what it is
  /// named: one put in the place of another has a checksum that holds.
  ///
  /// @throws IOException if a file is damaged, or gone
  public void verify() throws IOException {
    Set<String> names = new HashSet<>(reader.getIndexCommit().getFileNames());
    names.add(manifest.file(CATALOG));
    try {
      IndexFiles.verify(reader.directory(), names);
      DirectoryReader.open(reader.getIndexCommit()).close();
      SpellingTable.open(reader.directory(), manifest.file(SPELLING)).close();
      completions.verify();
    } catch (RuntimeException | InternalError | AssertionError damaged) {
      throw new IOException("the index is damaged", damaged);
    }
  }

  /// The number of quotes.
  public int quotes() {
    return reader.numDocs();
  }

  /// Reads one quote.
  public Quote quote(int document) throws IOException {
    return quote(reader, document);
  }

  static Quote quote(IndexReader reader, int document) throws IOException {
    BinaryDocValues quotes = MultiDocValues.getBinaryValues(reader, IndexFields.QUOTE);
    if (quotes == null || !quotes.advanceExact(document)) {
      throw new IOException("the index has lost a quote");
    }
    BytesRef bytes = quotes.binaryValue();
    return QuoteCodec.decode(bytes.bytes, bytes.offset, bytes.length);
  }

  /// Keeps the snapshot open until [#close]; false if it is closed already.
  public boolean retain() {
    return reader.tryIncRef();
  }

  /// Drops one reference; the last one closes the files.
  @Override
  public void close() throws IOException {
    reader.decRef();
  }
}
