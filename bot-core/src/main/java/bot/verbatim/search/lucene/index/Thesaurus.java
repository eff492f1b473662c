package bot.verbatim.search.lucene.index;

import bot.verbatim.search.lucene.text.Analysis;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The collection's groups of words that find one another.
///
/// @param byFirstStem the phrases of all groups by the stem of their first word
public record Thesaurus(Map<String, List<Entry>> byFirstStem) {

  /// A phrase with the other phrases of its group.
  record Entry(List<String> stems, List<List<AnalyzedWord>> others) {}

  static Thesaurus of(List<List<String>> groups) {
    return new Thesaurus(read(groups, new Analysis(0)));
  }

  private static Map<String, List<Entry>> read(List<List<String>> groups, Analysis analysis) {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (List<String> group : groups) {
      List<List<AnalyzedWord>> phrases = group.stream().map(analysis::words).toList();
      for (int i = 0; i < phrases.size(); i++) {
        List<AnalyzedWord> phrase = phrases.get(i);
        if (!phrase.isEmpty()) {
          List<List<AnalyzedWord>> others = new ArrayList<>(phrases);
          others.remove(i);
          others.removeIf(List::isEmpty);
          entries
              .computeIfAbsent(phrase.getFirst().stem(), _ -> new ArrayList<>())
              .add(new Entry(stems(phrase), List.copyOf(others)));
        }
      }
    }
    return entries;
  }

  private static List<String> stems(List<AnalyzedWord> words) {
    return words.stream().map(AnalyzedWord::stem).toList();
  }

  /// What the words mean besides, by their positions.
  public Map<Integer, List<List<AnalyzedWord>>> meanings(List<AnalyzedWord> words) {
    Map<Integer, List<List<AnalyzedWord>>> meanings = new LinkedHashMap<>();
    for (int i = 0; i < words.size() && !byFirstStem.isEmpty(); i++) {
      for (Entry entry : byFirstStem.getOrDefault(words.get(i).stem(), List.of())) {
        int end = i + entry.stems().size();
        if (end <= words.size() && stems(words.subList(i, end)).equals(entry.stems())) {
          for (int at = i; at < end; at++) {
            meanings.computeIfAbsent(at, _ -> new ArrayList<>()).addAll(entry.others());
          }
        }
      }
    }
    return meanings;
  }
}
