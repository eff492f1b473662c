package bot.verbatim.search.lucene.index;

import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/// Gets matches in the order of [RankValue], without scoring. Each segment is sorted by it, so a
/// scan stops after the first matches.
public final class RankOrderScan {

  /// The first matches and their count.
  ///
  /// @param documents the first matches, in order
  /// @param total exact up to [IndexFields#COUNTED], a lower bound above
  public record Result(List<Integer> documents, long total) {}

  private record Ranked(int document, long rank) {}

  private RankOrderScan() {}

  public static Result first(IndexSearcher searcher, Query query, int from, int limit)
      throws IOException {
    Weight weight =
        searcher.createWeight(
            searcher.rewrite(new ConstantScoreQuery(query)), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Ranked> first = new ArrayList<>();
    long total = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      total += collect(weight, leaf, from + limit, first);
    }
    List<Integer> documents =
        first.stream()
            .sorted(Comparator.comparingLong(Ranked::rank))
            .skip(from)
            .limit(limit)
            .map(Ranked::document)
            .toList();
    return new Result(documents, total);
  }

  /// The number of matches: exact up to [IndexFields#COUNTED], a lower bound above.
  public static long count(IndexSearcher searcher, Query query) throws IOException {
    return first(searcher, query, 0, 0).total();
  }

  private static long collect(Weight weight, LeafReaderContext leaf, int wanted, List<Ranked> first)
      throws IOException {
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return 0;
    }
    long known = weight.count(leaf);
    int enough = known >= 0 ? wanted : Math.max(wanted, IndexFields.COUNTED + 1);
    NumericDocValues ranks = leaf.reader().getNumericDocValues(IndexFields.RANK);
    Bits live = leaf.reader().getLiveDocs();
    DocIdSetIterator matches = scorer.iterator();
    int count = 0;
    for (int document = matches.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS && count < enough;
        document = matches.nextDoc()) {
      if (live == null || live.get(document)) {
        if (count < wanted && ranks != null && ranks.advanceExact(document)) {
          first.add(new Ranked(leaf.docBase + document, ranks.longValue()));
        }
        count++;
      }
    }
    return known >= 0 ? known : count;
  }
}
