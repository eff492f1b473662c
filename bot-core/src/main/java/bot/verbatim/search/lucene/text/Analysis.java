package bot.verbatim.search.lucene.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Turns any text into English words. Not for several threads at once.
public final class Analysis {

  private static final int REMEMBERED = 100_000;
  private static final int LONGEST_WORD = 60;

  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final TokenStream stream = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
  private final CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final Map<String, AnalyzedWord> known = new HashMap<>();

  /// The words of a text in their order.
  public List<AnalyzedWord> words(String text) {
    return words(text, Integer.MAX_VALUE);
  }

  /// The first words of a text in their order.
  public List<AnalyzedWord> words(String text, int limit) {
    List<AnalyzedWord> words = new ArrayList<>();
    try {
      tokenizer.setReader(new StringReader(text.replace('_', ' ')));
      stream.reset();
      while (words.size() < limit && stream.incrementToken()) {
        String surface = withoutApostrophes(term);
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

  /// The word with this folded surface.
  public AnalyzedWord word(String surface) {
    AnalyzedWord word = known.get(surface);
    if (word == null) {
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      stemmer.setCurrent(surface);
      stemmer.stem();
      String stem = stemmer.getCurrent();
      stem = stem.isEmpty() ? surface : stem;
      word = new AnalyzedWord(surface, stem, isLight(surface));
      known.put(surface, word);
    }
    return word;
  }

  private static boolean isLight(String surface) {
    return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(surface);
  }

  private static String withoutApostrophes(CharTermAttribute term) {
    int length = Math.min(term.length(), LONGEST_WORD);
    StringBuilder word = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = term.charAt(i);
      if (c != '\'' && c != '\u2019' && c != '\uff07') {
        word.append(c);
      }
    }
    return word.toString();
  }
}
