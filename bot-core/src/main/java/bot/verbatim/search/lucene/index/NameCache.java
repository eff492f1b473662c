package bot.verbatim.search.lucene.index;

import bot.verbatim.search.lucene.text.Analysis;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import bot.verbatim.search.lucene.text.NameKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Caches the analysis of names, since most recur.
final class NameCache {

  /// Capacity of the cache, which is cleared when full. Chosen by hand; no test tells 20,000 from
  /// half or twice of it.
  private static final int REMEMBERED = 20_000;

  /// Longer names, in chars, are not cached, since they seldom recur. Chosen by hand.
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
