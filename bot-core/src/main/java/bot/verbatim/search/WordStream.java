package bot.verbatim.search;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Gives Lucene words that were analysed already.
final class WordStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Function<Word, String> form;
  private Iterator<Word> words = List.<Word>of().iterator();

  WordStream(Function<Word, String> form) {
    this.form = form;
  }

  WordStream of(List<Word> next) {
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
