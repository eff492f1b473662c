package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.index.RankOrderScan;
import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.Query;

/// Lists what a question narrows to: real words first; of a topic those of which it is the main
/// topic, the picked ones first; then the newest, as the index is sorted.
final class NamedListing {

  private final Snapshot snapshot;
  private final Rewordings rewordings;
  private final NameOrder order;

  NamedListing(Snapshot snapshot, Rewordings rewordings) {
    this.snapshot = snapshot;
    this.rewordings = rewordings;
    this.order = new NameOrder(snapshot);
  }

  /// The matches of a query. More than [IndexFields#COUNTED] stay in the order of rank.
  ///
  /// @param question gives the order
  RankOrderScan.Result of(Query query, Question question, int from, int limit) throws IOException {
    RankOrderScan.Result all =
        RankOrderScan.first(snapshot.searcher(), query, 0, IndexFields.COUNTED);
    if (all.total() > IndexFields.COUNTED) {
      return RankOrderScan.first(snapshot.searcher(), query, from, limit);
    }
    List<Integer> documents = new ArrayList<>(all.documents());
    switch (question.order()) {
      case NEWEST -> {}
      case OLDEST -> oldestFirst(documents);
      case BEST -> {
        for (Name name : question.names()) {
          order.sort(documents, query, name, question.words());
        }
      }
    }
    documents.removeAll(rewordings.ofOthersIn(documents));
    int start = Math.min(from, documents.size());
    return new RankOrderScan.Result(
        documents.subList(start, Math.min(documents.size(), start + limit)), documents.size());
  }

  /// Reverses the dates, but not the order of real words before others.
  private void oldestFirst(List<Integer> documents) throws IOException {
    FidelitySteps steps = FidelitySteps.of(snapshot, documents);
    Collections.reverse(documents);
    documents.sort(Comparator.comparingInt(steps::of));
  }
}
