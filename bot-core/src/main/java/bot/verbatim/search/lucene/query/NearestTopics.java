package bot.verbatim.search.lucene.query;

import bot.verbatim.quote.Topic;
import bot.verbatim.search.lucene.index.NameTable;
import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.query.QueryTerm.Meaning;
import bot.verbatim.search.lucene.text.NameKeys;
import bot.verbatim.text.EditDistance;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Suggests topics for a query that matched nothing: ranks them by the number of shared words plus
/// the similarity of spelling, then by the number of quotes.
final class NearestTopics {

  /// Maximum number of suggestions. Chosen by hand.
  private static final int MOST = 3;

  /// Number of topics compared: those with the most quotes. Chosen by hand.
  private static final int COMPARED = 2_000;

  private record Near(Topic topic, double nearness, long quotes) {}

  private final Snapshot snapshot;
  private final QueryAnalyzer reading;

  NearestTopics(Snapshot snapshot, QueryAnalyzer reading) {
    this.snapshot = snapshot;
    this.reading = reading;
  }

  List<Topic> to(String about, List<QueryTerm> terms) throws IOException {
    Set<String> asked = new HashSet<>();
    for (QueryTerm term : terms) {
      asked.add(term.word().stem());
      term.meanings().stream().map(Meaning::stem).forEach(asked::add);
    }
    String key = NameKeys.fold(about);
    return new TopicAndSourceCounts(snapshot)
        .topics(COMPARED).stream()
            .map(counted ->
                new Near(counted.what(), nearness(counted.what(), key, asked), counted.quotes()))
            .sorted(
                Comparator.comparingDouble(Near::nearness)
                    .thenComparingLong(Near::quotes)
                    .reversed())
            .limit(MOST)
            .map(Near::topic)
            .toList();
  }

  private double nearness(Topic topic, String key, Set<String> asked) {
    double best = 0;
    for (String name : NameTable.of(topic)) {
      long shared =
          reading.words(name).stream()
              .filter(word -> !word.light() && asked.contains(word.stem()))
              .count();
      best = Math.max(best, shared + likeness(NameKeys.fold(name), key));
    }
    return best;
  }

  /// Similarity of spelling, 0 to 1; 0 if more than half of the letters must be edited.
  private static double likeness(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int edits = EditDistance.between(one, other, longer / 2);
    return edits > longer / 2 ? 0 : 1 - (double) edits / Math.max(1, longer);
  }
}
