package bot.verbatim.search.lucene.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;

/// A field of words that are analysed already, so that Lucene does not split them again. Reused for
/// every document.
final class WordsField {

  private final Words stream = new Words();
  private final Field field;

  WordsField(String name, FieldType type) {
    this.field = new Field(name, stream, type);
  }

  /// The field with these words, until the next call.
  Field of(List<String> words) {
    stream.words = words;
    return field;
  }

  private static final class Words extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private List<String> words = List.of();
    private int next;

    @Override
    public void reset() {
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next == words.size()) {
        return false;
      }
      clearAttributes();
      term.append(words.get(next++));
      return true;
    }
  }
}
