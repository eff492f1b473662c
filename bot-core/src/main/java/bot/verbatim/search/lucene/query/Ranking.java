package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.index.RankValue;
import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreDoc;

/// Rescores and sorts candidates by their term vectors and fidelity.
final class Ranking {

  /// Score lost by each step of fidelity: decides among near equals only. Chosen by hand; no judged
  /// query tells 0.04 from half or twice of it.
  private static final double FIDELITY_STEP = 0.04;

  /// A rescored candidate.
  ///
  /// @param missing see [CandidateScorer#missing()]
  record Scored(int document, long rank, double score, int missing) {}

  private final Snapshot snapshot;

  Ranking(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// The rescored candidates, best first, without duplicates.
  List<Scored> of(List<ScoreDoc> hits, List<QueryTerm> slots) throws IOException {
    int[] documents = hits.stream().mapToInt(hit -> hit.doc).distinct().sorted().toArray();
    CandidateScorer look = new CandidateScorer(slots);
    List<Scored> scored = new ArrayList<>(documents.length);
    int next = 0;
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      int end = next;
      while (end < documents.length && documents[end] < leaf.docBase + leaf.reader().maxDoc()) {
        end++;
      }
      if (end > next) {
        look(look, leaf, Arrays.copyOfRange(documents, next, end), scored);
      }
      next = end;
    }
    scored.sort(
        Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::rank));
    return scored;
  }

  private static void look(
      CandidateScorer look, LeafReaderContext leaf, int[] documents, List<Scored> scored)
      throws IOException {
    BinaryDocValues passports = leaf.reader().getBinaryDocValues(IndexFields.PASSPORT);
    NumericDocValues ranks = leaf.reader().getNumericDocValues(IndexFields.RANK);
    for (int document : documents) {
      int local = document - leaf.docBase;
      if (passports.advanceExact(local) && ranks.advanceExact(local)) {
        long rank = ranks.longValue();
        double fit = look.score(passports.binaryValue());
        double score = fit - FIDELITY_STEP * RankValue.fidelity(rank);
        scored.add(new Scored(document, rank, score, look.missing()));
      }
    }
  }
}
