package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.query.QueryTerm.Meaning;
import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/// Builds and runs the queries that retrieve candidates by their words, ranked by BM25.
final class CandidateQueries {

  /// Typical IDF of a word: a boost of 1 + ln(trust) / USUAL_WEIGHT acts like adding ln(trust) to
  /// the IDF. Chosen by hand; no test tells 8 from 4 or 16.
  private static final double USUAL_WEIGHT = 8;

  private CandidateQueries() {}

  /// The best matches of a query by BM25.
  ///
  /// @param counted how many matches are counted exactly (`totalHitsThreshold`)
  static TopDocs best(IndexSearcher searcher, Query query, int limit, int counted)
      throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(limit, null, counted));
  }

  /// The number of words that are used for retrieval.
  static int heavy(List<QueryTerm> terms) {
    return (int) terms.stream().filter(term -> !term.light()).count();
  }

  /// Upper bound on the quotes visited to find those with at least `atLeast` of the words.
  static long cost(List<QueryTerm> terms, int atLeast) {
    long[] costs =
        terms.stream().filter(term -> !term.light()).mapToLong(QueryTerm::cost).toArray();
    return Arrays.stream(costs).sorted().limit(Math.max(1, costs.length - atLeast + 1)).sum();
  }

  /// Matches quotes that pass the filter and hold at least `atLeast` of the words.
  static Query query(List<QueryTerm> terms, @Nullable Query filter, int atLeast) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (QueryTerm term : terms) {
      if (!term.light() && !term.meanings().isEmpty()) {
        query.add(query(term), Occur.SHOULD);
      }
    }
    query.setMinimumNumberShouldMatch(atLeast);
    if (filter != null) {
      query.add(filter, Occur.FILTER);
    }
    return query.build();
  }

  /// How many of the words a match must hold (`minimumNumberShouldMatch`): two fifths, or four
  /// fifths if all are stop words, rounded up.
  static int atLeast(List<QueryTerm> terms) {
    int words = heavy(terms);
    if (terms.stream().allMatch(term -> term.word().light())) {
      return (words * 4 + 4) / 5;
    }
    return words <= 2 ? 1 : words <= 5 ? 2 : (words * 2 + 4) / 5;
  }

  private static Query query(QueryTerm term) {
    if (term.meanings().size() == 1) {
      return query(term.meanings().getFirst());
    }
    Map<String, Meaning> byStem = new LinkedHashMap<>();
    for (Meaning meaning : term.meanings()) {
      byStem.merge(
          meaning.stem(), meaning, (one, other) -> one.trust() < other.trust() ? other : one);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    byStem.values().forEach(meaning -> any.add(query(meaning), Occur.SHOULD));
    return any.build();
  }

  private static Query query(Meaning meaning) {
    Query query = new TermQuery(new Term(IndexFields.WORDS, meaning.stem()), meaning.term());
    return meaning.trust() == 1
        ? query
        : new BoostQuery(
            query, (float) Math.max(0.1, 1 + Math.log(meaning.trust()) / USUAL_WEIGHT));
  }
}
