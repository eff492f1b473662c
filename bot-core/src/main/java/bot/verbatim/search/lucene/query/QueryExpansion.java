package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.query.QueryTerm.Meaning;
import bot.verbatim.search.lucene.spelling.SpellingTable.Candidate;
import bot.verbatim.search.lucene.text.Analysis;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import bot.verbatim.search.lucene.text.SynonymTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Query expansion for queries of which no quote holds all words: adds synonyms, similarly spelled
/// words, and words joined from two.
final class QueryExpansion {

  /// Trust in an added meaning. Adding synonyms and adding similar spellings are worth 0.014 MRR@10
  /// each (600 queries, 7,448 quotes); adding joined words is worth a quarter of the repository's
  /// judged queries of that kind. Half or twice as much trust changes less than 0.001.
  static final double SYNONYM = 0.15;

  private static final double SLIP = 0.05;
  private static final double JOINED = 0.9;

  /// Maximum number of similar spellings of a word. Chosen by hand; more would be slower.
  private static final int MOST_SLIPS = 5;

  /// Minimum length of a word for similar spellings, in chars. Chosen by hand.
  private static final int SHORTEST_SLIP = 3;

  private final Snapshot snapshot;
  private final QueryAnalyzer reading;
  private final Analysis analysis;

  QueryExpansion(Snapshot snapshot, QueryAnalyzer reading, Analysis analysis) {
    this.snapshot = snapshot;
    this.reading = reading;
    this.analysis = analysis;
  }

  List<QueryTerm> widen(List<QueryTerm> terms) throws IOException {
    List<QueryTerm> wide = new ArrayList<>(terms.size());
    for (QueryTerm term : terms) {
      List<Meaning> more = new ArrayList<>();
      for (String synonym : SynonymTable.of(term.word())) {
        add(more, synonym, SYNONYM);
      }
      if (term.known() && !term.light() && term.word().surface().length() >= SHORTEST_SLIP) {
        for (Candidate near : snapshot.spelling().near(term.word().surface(), true, MOST_SLIPS)) {
          add(more, near.word(), SLIP * near.likeness());
        }
      }
      wide.add(term.with(more));
    }
    join(wide);
    return wide;
  }

  private void join(List<QueryTerm> terms) throws IOException {
    for (int i = 0; i + 1 < terms.size(); i++) {
      AnalyzedWord whole =
          analysis.word(terms.get(i).word().surface() + terms.get(i + 1).word().surface());
      if (reading.frequency(whole.stem()) > 0) {
        List<Meaning> joined = List.of(new Meaning(whole, JOINED, reading.term(whole.stem())));
        terms.set(i, terms.get(i).with(joined));
        terms.set(i + 1, terms.get(i + 1).with(joined));
      }
    }
  }

  private void add(List<Meaning> meanings, String word, double trust) throws IOException {
    AnalyzedWord meant = analysis.word(word);
    if (reading.frequency(meant.stem()) > 0) {
      meanings.add(new Meaning(meant, trust, reading.term(meant.stem())));
    }
  }
}
