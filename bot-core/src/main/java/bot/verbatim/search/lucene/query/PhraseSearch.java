package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.index.RankOrderScan;
import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Finds quotes that hold words one after another in their text or label. The index has no
/// positions, so those that hold all of the words are looked at one by one.
final class PhraseSearch {

  private final Snapshot snapshot;
  private final Ranking ranking;

  PhraseSearch(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.ranking = new Ranking(snapshot);
  }

  /// The quotes that hold every phrase, those first that fit all terms best. At most
  /// [IndexFields#COUNTED] are looked at.
  List<Integer> find(
      List<List<AnalyzedWord>> phrases, List<QueryTerm> terms, @Nullable Query filter)
      throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (List<AnalyzedWord> phrase : phrases) {
      phrase.forEach(
          word -> all.add(new TermQuery(new Term(IndexFields.WORDS, word.stem())), Occur.FILTER));
    }
    if (filter != null) {
      all.add(filter, Occur.FILTER);
    }
    List<Integer> documents =
        new ArrayList<>(
            RankOrderScan.first(snapshot.searcher(), all.build(), 0, IndexFields.COUNTED)
                .documents());
    for (List<AnalyzedWord> phrase : phrases) {
      documents = new HeldWords(snapshot).inARow(documents, phrase);
    }
    List<ScoreDoc> hits = documents.stream().map(document -> new ScoreDoc(document, 0)).toList();
    return ranking.of(hits, terms).stream().map(Ranking.Scored::document).toList();
  }
}
