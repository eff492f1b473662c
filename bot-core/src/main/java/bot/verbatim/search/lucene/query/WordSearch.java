package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.index.RankOrderScan;
import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.text.Analysis;
import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/// Searches by words: retrieves candidates by BM25, then rescores the best. If none of these holds
/// every word, query expansion is tried as well.
final class WordSearch {

  /// Number of candidates that are rescored. Chosen for speed: half or twice as many find the same.
  private static final int LOOKED_AT = 100;

  /// From this [CandidateQueries#cost] on, it is faster to retrieve quotes that hold any word, and
  /// to count the matches separately. Chosen by hand for speed: half or twice finds the same.
  private static final long MANY = 15_000;

  /// Maximum [CandidateQueries#cost] of retrieval with expanded words; above it, only the
  /// candidates found already are rescored with them, if there are any. Chosen by hand for speed.
  private static final long AFFORDABLE = 10_000;

  /// The matches.
  ///
  /// @param documents best first
  /// @param total as in [RankOrderScan.Result]
  /// @param missing the fewest words that any of them lacks in every meaning
  record Found(List<Integer> documents, long total, int missing) {}

  private record Rough(List<ScoreDoc> hits, long total) {}

  private final IndexSearcher searcher;
  private final Ranking ranking;
  private final QueryExpansion widening;

  WordSearch(Snapshot snapshot, QueryAnalyzer reading, Analysis analysis) {
    this.searcher = snapshot.searcher();
    this.ranking = new Ranking(snapshot);
    this.widening = new QueryExpansion(snapshot, reading, analysis);
  }

  /// The matches, best first.
  Found find(List<QueryTerm> terms, @Nullable Query filter, int from, int limit)
      throws IOException {
    if (terms.stream().allMatch(term -> term.light() || term.meanings().isEmpty())) {
      return new Found(List.of(), 0, CandidateQueries.heavy(terms));
    }
    int words = CandidateQueries.heavy(terms);
    Rough rough = roughly(terms, filter, Math.max(LOOKED_AT, from + limit));
    List<ScoreDoc> hits = head(rough.hits());
    List<Ranking.Scored> best = ranking.of(hits, terms);
    long total = rough.total();
    int missing = best.stream().mapToInt(Ranking.Scored::missing).min().orElse(words);
    List<QueryTerm> wide = missing == 0 ? terms : widening.widen(terms);
    if (!wide.equals(terms)) {
      int asMany = Math.max(words - missing, CandidateQueries.atLeast(terms));
      if (hits.isEmpty() || CandidateQueries.cost(wide, asMany) <= AFFORDABLE) {
        Query fuller = CandidateQueries.query(wide, filter, asMany);
        hits.addAll(List.of(CandidateQueries.best(searcher, fuller, LOOKED_AT, 1).scoreDocs));
        total =
            RankOrderScan.count(
                searcher, CandidateQueries.query(wide, filter, CandidateQueries.atLeast(terms)));
      }
      best = ranking.of(hits, wide);
    }
    missing = best.stream().mapToInt(Ranking.Scored::missing).min().orElse(words);
    return new Found(page(best, rough.hits(), from, limit), total, missing);
  }

  private Rough roughly(List<QueryTerm> terms, @Nullable Query filter, int wanted)
      throws IOException {
    int atLeast = CandidateQueries.atLeast(terms);
    Query matching = CandidateQueries.query(terms, filter, atLeast);
    if (atLeast == 1 || CandidateQueries.cost(terms, atLeast) <= MANY) {
      TopDocs best = CandidateQueries.best(searcher, matching, wanted, IndexFields.COUNTED);
      return new Rough(List.of(best.scoreDocs), best.totalHits.value());
    }
    TopDocs best =
        CandidateQueries.best(searcher, CandidateQueries.query(terms, filter, 1), wanted, 1);
    return new Rough(List.of(best.scoreDocs), RankOrderScan.count(searcher, matching));
  }

  private static List<ScoreDoc> head(List<ScoreDoc> hits) {
    return new ArrayList<>(hits.subList(0, Math.min(LOOKED_AT, hits.size())));
  }

  /// The rescored candidates, then the others.
  private static List<Integer> page(
      List<Ranking.Scored> best, List<ScoreDoc> others, int from, int limit) {
    Set<Integer> documents = new LinkedHashSet<>();
    best.forEach(scored -> documents.add(scored.document()));
    others.forEach(hit -> documents.add(hit.doc));
    return documents.stream().skip(from).limit(limit).toList();
  }
}
