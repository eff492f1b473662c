package bot.verbatim.search.lucene.index;

import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// Gets matches in the order of [RankValue], without scoring. The index is one segment, sorted by
/// it and without deletions, so a scan stops after the first matches.
public final class RankOrderScan {

  /// The first matches and their count.
  ///
  /// @param documents the first matches, in order
  /// @param total exact up to [IndexFields#COUNTED], a lower bound above
  public record Result(List<Integer> documents, long total) {}

  private RankOrderScan() {}

  public static Result first(IndexSearcher searcher, Query query, int from, int limit)
      throws IOException {
    Weight weight =
        searcher.createWeight(
            searcher.rewrite(new ConstantScoreQuery(query)), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Integer> documents = new ArrayList<>();
    long total = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      total += collect(weight, leaf, from, limit, documents);
    }
    return new Result(documents, total);
  }

  /// The number of matches: exact up to [IndexFields#COUNTED], a lower bound above.
  public static long count(IndexSearcher searcher, Query query) throws IOException {
    return first(searcher, query, 0, 0).total();
  }

  private static long collect(
      Weight weight, LeafReaderContext leaf, int from, int limit, List<Integer> documents)
      throws IOException {
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return 0;
    }
    long known = weight.count(leaf);
    int end = from + limit;
    int enough = known >= 0 ? end : Math.max(end, IndexFields.COUNTED + 1);
    DocIdSetIterator matches = scorer.iterator();
    int count = 0;
    while (count < enough && matches.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (count >= from && count < end) {
        documents.add(leaf.docBase + matches.docID());
      }
      count++;
    }
    return known >= 0 ? known : count;
  }
}
