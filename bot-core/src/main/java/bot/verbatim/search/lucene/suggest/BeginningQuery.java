package bot.verbatim.search.lucene.suggest;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.suggest.document.CompletionWeight;
import org.apache.lucene.search.suggest.document.PrefixCompletionQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.UTF32ToUTF8;

/// Matches keys by a prefix, exactly or with one typo.
///
/// Ranks by weight alone. Lucene's `FuzzyCompletionQuery` prefers keys with the longest common
/// prefix, and so those that differ in the last typed letter only, as too many keys do.
final class BeginningQuery extends PrefixCompletionQuery {

  private final Automaton beginning;

  private BeginningQuery(String field, String typed, Automaton beginning) {
    super(new KeywordAnalyzer(), new Term(field, typed));
    this.beginning = beginning;
  }

  /// Matches keys with exactly this prefix; all keys if nothing is typed.
  static BeginningQuery exactly(String field, String typed) {
    return new BeginningQuery(field, typed, Automata.makeBinary(new BytesRef(typed)));
  }

  /// Matches keys with this prefix, up to one letter inserted, omitted, replaced or swapped with
  /// the next.
  ///
  /// @param last number of letters at the end that must be right
  static BeginningQuery withTypo(String field, String typed, int last) {
    int end = typed.offsetByCodePoints(typed.length(), -last);
    Automaton near = new LevenshteinAutomata(typed.substring(0, end), true).toAutomaton(1);
    Automaton letters =
        Operations.concatenate(List.of(near, Automata.makeString(typed.substring(end))));
    Automaton bytes = new UTF32ToUTF8().convert(letters);
    return new BeginningQuery(
        field, typed, Operations.determinize(bytes, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new CompletionWeight(this, beginning);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
