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

/// Finds the keys that begin with what is typed, or with what may have been meant by it.
///
/// Ranks by weight alone; Lucene's fuzzy query prefers keys that agree the longest, and so those in
/// which only the last letter is another one, which explains nearly everything.
final class BeginningQuery extends PrefixCompletionQuery {

  private final Automaton beginning;

  private BeginningQuery(String field, String typed, Automaton beginning) {
    super(new KeywordAnalyzer(), new Term(field, typed));
    this.beginning = beginning;
  }

  /// Keys that begin exactly so; all keys where nothing is typed.
  static BeginningQuery exactly(String field, String typed) {
    return new BeginningQuery(field, typed, Automata.makeBinary(new BytesRef(typed)));
  }

  /// Keys that begin so but for one letter too many, too few, wrong or swapped with the next.
  ///
  /// @param last how many letters at the end must be right
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
