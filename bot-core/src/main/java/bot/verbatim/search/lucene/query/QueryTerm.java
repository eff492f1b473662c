package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.text.AnalyzedWord;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.TermStates;

/// One word that was asked for, and everything that may be meant by it.
///
/// @param known whether the collection has the word itself
/// @param sure whether what is meant is known without other words that confirm it
/// @param weight how much it says: its inverse document frequency
/// @param light whether quotes are not looked for because of it
record QueryTerm(
    AnalyzedWord word,
    boolean known,
    boolean sure,
    double weight,
    boolean light,
    List<Meaning> meanings) {

  /// A word that may be meant.
  ///
  /// @param trust 0 to 1
  record Meaning(AnalyzedWord word, double trust, TermStates term) {
    String stem() {
      return word.stem();
    }

    int hash() {
      return word.hash();
    }

    /// How many quotes hold it.
    int quotes() {
      return term.docFreq();
    }
  }

  QueryTerm {
    meanings = List.copyOf(meanings);
  }

  /// The same with more meanings; one that it already has keeps its trust.
  QueryTerm with(List<Meaning> more) {
    List<Meaning> all = new ArrayList<>(meanings);
    for (Meaning meaning : more) {
      if (all.stream().noneMatch(one -> one.hash() == meaning.hash())) {
        all.add(meaning);
      }
    }
    return new QueryTerm(word, known, sure, weight, light, all);
  }

  /// How many quotes are looked at to find those that hold it, at most.
  long cost() {
    return meanings.stream().map(Meaning::term).distinct().mapToLong(TermStates::docFreq).sum();
  }

  /// The same word, but quotes are looked for because of it.
  QueryTerm heavy() {
    return new QueryTerm(word, known, sure, weight, false, meanings);
  }
}
