package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.index.RankValue;
import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;

/// How real the words of documents are, without reading the quotes.
record FidelitySteps(Map<Integer, Integer> steps) {

  static FidelitySteps of(Snapshot snapshot, Collection<Integer> documents) throws IOException {
    List<Integer> ascending = documents.stream().sorted().toList();
    Map<Integer, Integer> steps = new HashMap<>();
    NumericDocValues ranks = MultiDocValues.getNumericValues(snapshot.reader(), IndexFields.RANK);
    for (int document : ascending) {
      steps.put(document, ranks.advanceExact(document) ? RankValue.fidelity(ranks.longValue()) : 0);
    }
    return new FidelitySteps(steps);
  }

  /// As [RankValue#fidelity].
  int of(int document) {
    return steps.getOrDefault(document, 0);
  }
}
