package bot.verbatim.search.lucene.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Splits text into words, folds them (lower case, ASCII) and stems them as English. Not
/// thread-safe.
public final class Analysis {

  /// Capacity of the word cache while an index is made. Chosen by hand; no test tells 100,000 from
  /// half or twice of it.
  private static final int REMEMBERED = 100_000;

  /// Longer words are cut to this many chars. Chosen by hand.
  private static final int LONGEST_WORD = 60;

  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\uff07]");

  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final TokenStream stream = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
  private final CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final Map<String, AnalyzedWord> known = new HashMap<>();
  private final int capacity;

  /// For the words of a collection, most of which recur.
  public Analysis() {
    this(REMEMBERED);
  }

  /// For words that strangers type.
  ///
  /// @param capacity maximum number of words that are cached; the cache is cleared when full
  public Analysis(int capacity) {
    this.capacity = capacity;
  }

  /// The words of a text, in order.
  public List<AnalyzedWord> words(String text) {
    return words(text, Integer.MAX_VALUE);
  }

  /// The first words of a text, in order.
  public List<AnalyzedWord> words(String text, int limit) {
    List<AnalyzedWord> words = new ArrayList<>();
    try {
      tokenizer.setReader(new StringReader(text.replace('_', ' ')));
      stream.reset();
      while (words.size() < limit && stream.incrementToken()) {
        String surface = APOSTROPHES.matcher(term).replaceAll("");
        surface = surface.substring(0, Math.min(surface.length(), LONGEST_WORD));
        if (!surface.isEmpty()) {
          words.add(word(surface));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      close();
    }
    return words;
  }

  private void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The analysed word of a folded surface form.
  public AnalyzedWord word(String surface) {
    if (known.size() >= capacity) {
      known.clear();
    }
    return known.computeIfAbsent(surface, this::analyzed);
  }

  /// The same as [#word], but not cached.
  public AnalyzedWord analyzed(String surface) {
    stemmer.setCurrent(surface);
    stemmer.stem();
    String stem = stemmer.getCurrent();
    return new AnalyzedWord(
        surface,
        stem.isEmpty() ? surface : stem,
        EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(surface));
  }
}
