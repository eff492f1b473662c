package bot.verbatim.search.lucene.index;

import bot.verbatim.search.lucene.text.Analysis;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import bot.verbatim.search.lucene.text.NameKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Analyses names once, as the same ones come again and again.
final class NameCache {

  private static final int REMEMBERED = 20_000;

  /// Names that are longer hardly come twice.
  private static final int LONGEST = 200;

  /// A name folded by [NameKeys], and its words.
  record Name(String key, List<AnalyzedWord> words) {}

  private final Analysis analysis;
  private final Map<String, Name> names = new HashMap<>();

  NameCache(Analysis analysis) {
    this.analysis = analysis;
  }

  Name get(String text) {
    Name name = names.get(text);
    if (name == null) {
      name = new Name(NameKeys.fold(text), analysis.words(text));
      if (names.size() >= REMEMBERED) {
        names.clear();
      }
      if (text.length() <= LONGEST) {
        names.put(text, name);
      }
    }
    return name;
  }
}
