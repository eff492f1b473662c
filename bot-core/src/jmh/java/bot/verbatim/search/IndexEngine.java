package bot.verbatim.search;

import bot.verbatim.search.lucene.QuoteIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Our own search.
final class IndexEngine implements Engine {

  private final QuoteIndex index;

  IndexEngine(Path folder, Corpus corpus, IndexSettings settings) throws IOException {
    index = QuoteIndex.open(folder, corpus, settings);
  }

  @Override
  public List<String> find(String text, int limit) {
    return index.find(new SearchRequest(text, null, null, null, 0, limit)).quotes().stream()
        .map(quote -> quote.id())
        .toList();
  }

  @Override
  public void close() {
    index.close();
  }
}
