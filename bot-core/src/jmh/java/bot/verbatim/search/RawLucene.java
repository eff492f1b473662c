package bot.verbatim.search;

import bot.verbatim.quote.Quote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/// Lucene as it comes, with its fastest settings: what any bot on Lucene can hope for.
final class RawLucene implements Engine {

  private static final int THRESHOLD = 10;
  private static final String[] FIELDS = {"text", "speaker", "topics", "source"};

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  RawLucene(Path folder, Corpus corpus) throws IOException {
    this(made(folder, corpus));
  }

  /// Opens an index that was made before.
  RawLucene(FSDirectory directory) throws IOException {
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  private static FSDirectory made(Path folder, Corpus corpus) throws IOException {
    FSDirectory directory = FSDirectory.open(folder);
    IndexWriterConfig config = new IndexWriterConfig(new EnglishAnalyzer());
    try (IndexWriter writer = new IndexWriter(directory, config.setRAMBufferSizeMB(64))) {
      corpus.forEach(quote -> add(writer, quote));
      writer.forceMerge(1);
    }
    return directory;
  }

  private static void add(IndexWriter writer, Quote quote) {
    Document document = new Document();
    document.add(new StringField("id", quote.id(), Store.YES));
    document.add(new TextField("text", quote.text(), Store.YES));
    document.add(new TextField("speaker", quote.speakerNames(), Store.YES));
    document.add(new TextField("topics", String.join(" ", quote.topics()), Store.YES));
    document.add(new TextField("source", quote.source().id(), Store.YES));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> find(String text, int limit) throws IOException {
    QueryBuilder builder = new QueryBuilder(analyzer);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String field : FIELDS) {
      Query query = builder.createBooleanQuery(field, text);
      if (query != null) {
        all.add(query, Occur.SHOULD);
      }
    }
    List<String> ids = new ArrayList<>();
    for (ScoreDoc hit :
        searcher.search(all.build(), new TopScoreDocCollectorManager(limit, null, THRESHOLD))
            .scoreDocs) {
      Document document = searcher.storedFields().document(hit.doc);
      ids.add(document.get("id"));
    }
    return ids;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
