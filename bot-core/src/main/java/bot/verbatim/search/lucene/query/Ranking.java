package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.index.RankValue;
import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreDoc;

/// Rescores and sorts candidates by their term vectors and fidelity.
final class Ranking {

  /// Score lost by each step of fidelity: decides among near equals only. Chosen by hand; no judged
  /// query tells 0.04 from half or twice of it.
  private static final double FIDELITY_STEP = 0.04;

  /// Score lost by words that are not real. Chosen by hand.
  private static final double UNREAL = 0.6;

  /// A rescored candidate.
  ///
  /// @param missing see [CandidateScorer#missing()]
  record Scored(int document, long rank, double score, int missing) {}

  private final Snapshot snapshot;

  Ranking(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// The rescored candidates, best first, without duplicates.
  List<Scored> of(List<ScoreDoc> hits, List<QueryTerm> terms) throws IOException {
    int[] documents = hits.stream().mapToInt(hit -> hit.doc).distinct().sorted().toArray();
    IndexReader reader = snapshot.reader();
    BinaryDocValues vectors = MultiDocValues.getBinaryValues(reader, IndexFields.TERM_VECTOR);
    NumericDocValues ranks = MultiDocValues.getNumericValues(reader, IndexFields.RANK);
    CandidateScorer scorer = new CandidateScorer(terms);
    List<Scored> scored = new ArrayList<>(documents.length);
    for (int document : documents) {
      if (vectors.advanceExact(document) && ranks.advanceExact(document)) {
        long rank = ranks.longValue();
        double fit = scorer.score(vectors.binaryValue());
        double unreal = RankValue.isReal(rank) ? 0 : UNREAL;
        double score = fit - unreal - FIDELITY_STEP * RankValue.fidelity(rank);
        scored.add(new Scored(document, rank, score, scorer.missing()));
      }
    }
    scored.sort(
        Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::rank));
    return scored;
  }
}
