package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.text.AnalyzedWord;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.TermStates;

/// A word of a query, and what it may mean.
///
/// @param known whether the collection has a word with this stem
/// @param sure whether the word is known, or has a correction that needs no other words to confirm
///   it
/// @param weight inverse document frequency
/// @param light whether it is only scored, not used for retrieval, since it is a stop word
record QueryTerm(
    AnalyzedWord word,
    boolean known,
    boolean sure,
    double weight,
    boolean light,
    List<Meaning> meanings) {

  /// The word itself, a correction, or an expansion.
  ///
  /// @param trust 0 to 1
  record Meaning(AnalyzedWord word, double trust, TermStates term) {
    String stem() {
      return word.stem();
    }

    int hash() {
      return word.hash();
    }
  }

  QueryTerm {
    meanings = List.copyOf(meanings);
  }

  /// The same term with more meanings; one that it has already keeps its trust.
  QueryTerm with(List<Meaning> more) {
    List<Meaning> all = new ArrayList<>(meanings);
    for (Meaning meaning : more) {
      if (all.stream().noneMatch(one -> one.hash() == meaning.hash())) {
        all.add(meaning);
      }
    }
    return new QueryTerm(word, known, sure, weight, light, all);
  }

  /// Upper bound on the quotes visited to find those that hold any of the meanings.
  long cost() {
    return meanings.stream().map(Meaning::term).distinct().mapToLong(TermStates::docFreq).sum();
  }

  /// The same term, used for retrieval.
  QueryTerm heavy() {
    return new QueryTerm(word, known, sure, weight, false, meanings);
  }
}
