package bot.verbatim.search.lucene.index;

import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.search.Feed;
import bot.verbatim.search.lucene.index.Manifest.Entry;
import bot.verbatim.search.lucene.spelling.SpellingTableWriter;
import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.StringHelper;

/// Builds or updates an index. Changes take effect with the last step, the commit: until then
/// readers open the old index, or none.
final class IndexMaker {

  /// The collection could not be read, as opposed to the index not written.
  static final class FeedFailure extends IOException {
    private static final long serialVersionUID = 1;

    FeedFailure(IOException reason) {
      super(reason);
    }
  }

  /// Size of the indexing buffer: a quarter of the heap, 16 to 256 MB. A larger one needs fewer
  /// merges.
  private static final double BUFFER_MEGABYTES =
      Math.clamp(Runtime.getRuntime().maxMemory() >> 22, 16, 256);

  /// Name prefixes of what is stored beside Lucene's own files. The completions are a directory.
  private static final List<String> OURS =
      List.of(Snapshot.CATALOG, Snapshot.SPELLING, Snapshot.COMPLETIONS, IndexHome.DAMAGED);

  private final Path directory;
  private final Feed feed;
  private final List<CollectionPart> parts;

  IndexMaker(Path directory, Feed feed, List<CollectionPart> parts) {
    this.directory = directory;
    this.feed = feed;
    this.parts = parts;
  }

  /// Builds the index from scratch.
  void build() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      // The marks stay until there is a new index: this process may be killed before.
      IOUtils.rm(files.filter(file -> !IndexHome.isMark(file)).toArray(Path[]::new));
    }
    write(OpenMode.CREATE, Manifest.numbered(Map.of(), parts).orElseThrow(), Map.of());
  }

  /// Replaces the quotes of the parts that changed.
  ///
  /// @return false if that is not possible and the index must be built
  boolean catchUp(Manifest old) throws IOException {
    Optional<Map<String, Entry>> numbered =
        Manifest.numbered(old.parts(), parts).filter(old::sharesCatalogWith);
    if (numbered.isPresent()) {
      write(OpenMode.APPEND, numbered.get(), old.parts());
    }
    return numbered.isPresent();
  }

  private void write(OpenMode mode, Map<String, Entry> numbered, Map<String, Entry> old)
      throws IOException {
    Catalog catalog = catalog();
    String version = StringHelper.idToString(StringHelper.randomId());
    Manifest manifest = new Manifest(version, numbered);
    try (FSDirectory files = FSDirectory.open(directory);
        IndexWriter writer = new IndexWriter(files, config(mode))) {
      try {
        for (Map.Entry<String, Entry> before : old.entrySet()) {
          if (!before.getValue().equals(numbered.get(before.getKey()))) {
            writer.deleteDocuments(new Term(IndexFields.PART, KeyField.bytes(before.getKey())));
          }
        }
        Documents documents = new Documents(catalog);
        for (CollectionPart part : parts) {
          Entry now = Objects.requireNonNull(numbered.get(part.name()));
          if (part.holdsQuotes() && !now.equals(old.get(part.name()))) {
            add(writer, documents, part, now.number());
          }
        }
        finish(files, writer, catalog, manifest);
      } catch (IOException | RuntimeException | InternalError | AssertionError e) {
        writer.rollback();
        throw e;
      }
    }
    removeStrays(version);
  }

  private void add(IndexWriter writer, Documents documents, CollectionPart part, int number)
      throws IOException {
    long[] line = {0};
    try {
      feed.read(
          part,
          quote -> {
            try {
              writer.addDocument(
                  documents.of(quote, part.name(), RankValue.place(number, line[0]++)));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (IOException collection) {
      throw new FeedFailure(collection);
    }
  }

  private Catalog catalog() throws FeedFailure {
    try {
      return feed.catalog();
    } catch (IOException collection) {
      throw new FeedFailure(collection);
    }
  }

  private void finish(Directory files, IndexWriter writer, Catalog catalog, Manifest manifest)
      throws IOException {
    // Into one sorted segment without deletions, as all readers expect.
    writer.forceMerge(1);
    CatalogFile.write(files, manifest.file(Snapshot.CATALOG), catalog);
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      SpellingTableWriter.write(files, manifest.file(Snapshot.SPELLING), reader);
      Path completions = directory.resolve(manifest.file(Snapshot.COMPLETIONS));
      CompletionMaker.write(completions, reader, catalog);
    }
    files.sync(List.of(manifest.file(Snapshot.CATALOG), manifest.file(Snapshot.SPELLING)));
    writer.setLiveCommitData(manifest.toCommitData().entrySet());
    writer.commit();
  }

  private static IndexWriterConfig config(OpenMode mode) {
    return new IndexWriterConfig()
        .setOpenMode(mode)
        .setSimilarity(IndexFields.SIMILARITY)
        .setIndexSort(new Sort(new SortField(IndexFields.RANK, SortField.Type.LONG)))
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setUseCompoundFile(false)
        .setCommitOnClose(false);
  }

  /// Removes files beside Lucene's own that an older or unfinished index left.
  private void removeStrays(String version) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      for (Path file : all.toList()) {
        String name = file.getFileName().toString();
        if (OURS.stream().anyMatch(name::startsWith) && !name.endsWith("-" + version)) {
          IOUtils.rm(file);
        }
      }
    }
  }
}
