package bot.verbatim.search.lucene.text;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// A Lucene token stream over words that were analysed already.
public final class WordStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Function<AnalyzedWord, String> form;
  private Iterator<AnalyzedWord> words = List.<AnalyzedWord>of().iterator();

  public WordStream(Function<AnalyzedWord, String> form) {
    this.form = form;
  }

  public WordStream of(List<AnalyzedWord> next) {
    words = next.iterator();
    return this;
  }

  @Override
  public boolean incrementToken() {
    if (!words.hasNext()) {
      return false;
    }
    clearAttributes();
    term.append(form.apply(words.next()));
    return true;
  }
}
