package bot.verbatim.search.lucene.suggest;

import bot.verbatim.search.lucene.text.Analysis;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// Finds the rarest words of a text, by which people remember it.
public final class RareWords {

  /// Maximum number of words of each text; one more makes the automata larger by a third.
  private static final int MOST = 2;

  /// Minimum length of a word in chars. Chosen by hand.
  private static final int FEWEST_LETTERS = 4;

  /// Capacity of the frequency cache, which is cleared when full. Chosen by hand; no test tells
  /// 100,000 from half or twice of it.
  private static final int REMEMBERED = 100_000;

  private final IndexReader index;
  private final Analysis analysis = new Analysis();
  private final Map<String, Integer> known = new HashMap<>();

  public RareWords(IndexReader index) {
    this.index = index;
  }

  private record Rare(int start, int letters, int quotes) {}

  private static final Comparator<Rare> RAREST_FIRST =
      Comparator.comparingInt(Rare::quotes).thenComparingInt(word -> -word.letters());

  /// The offsets of the rarest words of a text, longer ones first if equally rare; without its
  /// first word.
  public List<Integer> starts(String text) throws IOException {
    List<Rare> rare = new ArrayList<>();
    for (int start : CompletionText.starts(text)) {
      int end = CompletionText.end(text, start);
      if (end - start >= FEWEST_LETTERS) {
        int quotes = quotes(text.substring(start, end));
        if (quotes > 0) {
          rare.add(new Rare(start, end - start, quotes));
        }
      }
    }
    rare.sort(RAREST_FIRST);
    List<Integer> starts = new ArrayList<>(MOST);
    for (int i = 0; i < Math.min(MOST, rare.size()); i++) {
      starts.add(rare.get(i).start());
    }
    return starts;
  }

  /// The number of quotes that have a word, by its stem; 0 for stop words.
  private int quotes(String written) throws IOException {
    Integer quotes = known.get(written);
    if (quotes == null) {
      AnalyzedWord word = analysis.word(CompletionKey.of(written));
      quotes = word.light() ? 0 : index.docFreq(new Term(IndexFields.WORDS, word.stem()));
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(written, quotes);
    }
    return quotes;
  }
}
