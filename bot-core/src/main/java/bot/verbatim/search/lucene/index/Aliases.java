package bot.verbatim.search.lucene.index;

import bot.verbatim.quote.Topic;
import bot.verbatim.search.lucene.text.Analysis;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Treats the names of a topic as synonyms wherever a text mentions one of them.
final class Aliases {

  private record Phrase(List<String> stems, List<AnalyzedWord> others) {}

  private final Map<String, List<Phrase>> byFirstStem = new HashMap<>();

  Aliases(List<Topic> topics, Analysis analysis) {
    for (Topic topic : topics) {
      List<String> names = NameTable.of(topic).stream().distinct().toList();
      for (String name : names) {
        List<AnalyzedWord> others = new ArrayList<>();
        names.stream()
            .filter(other -> !other.equals(name))
            .forEach(other -> others.addAll(analysis.words(other)));
        add(stems(analysis.words(name)), others);
      }
    }
  }

  private void add(List<String> stems, List<AnalyzedWord> others) {
    if (!stems.isEmpty() && !others.isEmpty()) {
      byFirstStem
          .computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>())
          .add(new Phrase(stems, others));
    }
  }

  /// The words of the other names of every topic that is mentioned.
  List<AnalyzedWord> impliedBy(List<AnalyzedWord> words) {
    List<AnalyzedWord> implied = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : byFirstStem.getOrDefault(words.get(i).stem(), List.of())) {
        int end = Math.min(words.size(), i + phrase.stems().size());
        if (stems(words.subList(i, end)).equals(phrase.stems())) {
          implied.addAll(phrase.others());
        }
      }
    }
    return implied;
  }

  private static List<String> stems(List<AnalyzedWord> words) {
    return words.stream().map(AnalyzedWord::stem).toList();
  }
}
