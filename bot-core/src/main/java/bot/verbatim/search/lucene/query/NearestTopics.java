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
import java.util.Optional;
import java.util.Set;

/// Suggests topics for a query that matched nothing: ranks them by the number of shared words plus
/// the similarity of spelling, then by the number of quotes.
final class NearestTopics {

  /// Maximum number of suggestions. Chosen by hand.
  private static final int MOST = 3;

  /// Number of topics compared: those with the most quotes. Chosen by hand.
  private static final int COMPARED = 2_000;

  /// Minimum nearness: a shared word, or half of the letters. Chosen by hand.
  private static final double LEAST = 0.5;

  /// Minimum similarity of spelling of a name that is surely meant, and its minimum length in
  /// chars. Chosen by hand.
  private static final double SURE = 0.75;

  private static final int LONG_ENOUGH = 8;

  private record Near(Topic topic, double nearness, long quotes) {}

  private final Snapshot snapshot;
  private final QueryAnalyzer reading;

  NearestTopics(Snapshot snapshot, QueryAnalyzer reading) {
    this.snapshot = snapshot;
    this.reading = reading;
  }

  /// The topic whose name is surely meant, though it is misspelled; empty if there is none.
  Optional<Topic> meant(String about) {
    String key = NameKeys.fold(about);
    return snapshot.catalog().topics().stream()
        .limit(COMPARED)
        .flatMap(topic ->
            NameTable.of(topic).stream()
                .map(name ->
                    new Near(topic, likeness(NameKeys.fold(name), key, SURE), name.length())))
        .filter(near -> near.nearness() >= SURE && near.quotes() >= LONG_ENOUGH)
        .max(Comparator.comparingDouble(Near::nearness))
        .map(Near::topic);
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
            .filter(near -> near.nearness() >= LEAST)
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
      best = Math.max(best, shared + likeness(NameKeys.fold(name), key, LEAST));
    }
    return best;
  }

  /// Similarity of spelling, 0 to 1; 0 if it is below the least that matters.
  private static double likeness(String one, String other, double least) {
    int longer = Math.max(one.length(), other.length());
    int most = (int) (longer * (1 - least));
    if (Math.abs(one.length() - other.length()) > most) {
      return 0;
    }
    int edits = EditDistance.between(one, other, most);
    return edits > most ? 0 : 1 - (double) edits / Math.max(1, longer);
  }
}
