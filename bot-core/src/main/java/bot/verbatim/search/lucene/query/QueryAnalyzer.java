package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.query.QueryTerm.Meaning;
import bot.verbatim.search.lucene.spelling.SpellingTable.Candidate;
import bot.verbatim.search.lucene.text.Analysis;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;

/// Analyses a query: words that the collection has stay as they are, others get spelling
/// corrections.
final class QueryAnalyzer {

  /// Maximum number of words of a query. Chosen by hand: nobody remembers more of a quote.
  static final int MOST_WORDS = 32;

  /// Minimum number of words of a query of stop words alone. Chosen by hand.
  private static final int FEW = 4;

  /// Maximum number of corrections of a misspelled word. Chosen by hand; each costs a look-up.
  private static final int MOST_MEANINGS = 8;

  private final Snapshot snapshot;
  private final Analysis analysis;
  private final int quotes;
  private final Map<String, TermStates> states = new HashMap<>();

  QueryAnalyzer(Snapshot snapshot, Analysis analysis) {
    this.snapshot = snapshot;
    this.analysis = analysis;
    this.quotes = Math.max(1, snapshot.reader().numDocs());
  }

  /// The words of a query in order, without repeated stems. If all are stop words, all of them are
  /// used for retrieval.
  List<QueryTerm> terms(String about) throws IOException {
    List<QueryTerm> terms = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (AnalyzedWord word : analysis.words(about, 4 * MOST_WORDS)) {
      if (terms.size() < MOST_WORDS && seen.add(word.stem())) {
        add(terms, word);
      }
    }
    if (terms.stream().allMatch(QueryTerm::light)) {
      terms.replaceAll(QueryTerm::heavy);
    }
    return terms;
  }

  /// Whether a query is worth running. At least half of its words must be known or corrected, more
  /// than half if all are corrections; unsure corrections count half, and light words not at all.
  /// At least one word must be sure. A query of stop words alone must have [#FEW] or more.
  static boolean makeSense(List<QueryTerm> terms) {
    double sense = 0;
    int sure = 0;
    int heavy = 0;
    boolean corrected = true;
    for (QueryTerm term : terms) {
      if (!term.light()) {
        heavy++;
        corrected &= !term.known();
        sure += term.sure() ? 1 : 0;
        sense += term.meanings().isEmpty() ? 0 : term.sure() ? 1 : 0.5;
      }
    }
    return sure > 0
        && (corrected ? sense > heavy / 2.0 : sense >= heavy / 2.0)
        && (heavy >= FEW || !terms.stream().allMatch(term -> term.word().light()));
  }

  private void add(List<QueryTerm> terms, AnalyzedWord word) throws IOException {
    int frequency = frequency(word.stem());
    if (frequency > 0) {
      terms.add(known(word, frequency));
      return;
    }
    List<Candidate> candidates = snapshot.spelling().near(word.surface(), false, MOST_MEANINGS);
    List<AnalyzedWord> parts = candidates.isEmpty() ? parts(word) : List.of();
    if (parts.isEmpty()) {
      terms.add(unknown(word, candidates));
    } else {
      for (AnalyzedWord part : parts) {
        terms.add(known(part, frequency(part.stem())));
      }
    }
  }

  private QueryTerm known(AnalyzedWord word, int frequency) throws IOException {
    Meaning itself = new Meaning(word, 1, term(word.stem()));
    return new QueryTerm(word, true, true, weight(frequency), word.light(), List.of(itself));
  }

  private QueryTerm unknown(AnalyzedWord word, List<Candidate> candidates) throws IOException {
    List<Meaning> meanings = new ArrayList<>();
    double weight = weight(1);
    for (Candidate candidate : candidates) {
      AnalyzedWord meant = analysis.word(candidate.word());
      meanings.add(new Meaning(meant, candidate.likeness(), term(meant.stem())));
      weight = Math.min(weight, weight(Math.max(1, frequency(meant.stem()))));
    }
    boolean sure = candidates.stream().anyMatch(Candidate::sure);
    return new QueryTerm(word, false, sure, weight, false, meanings);
  }

  /// Splits a word into two known words, by the split whose rarer word is most frequent; empty if
  /// there is none.
  private List<AnalyzedWord> parts(AnalyzedWord word) throws IOException {
    String surface = word.surface();
    List<AnalyzedWord> best = List.of();
    int most = 0;
    for (int i = 2; i <= surface.length() - 2; i++) {
      AnalyzedWord one = analysis.analyzed(surface.substring(0, i));
      if (frequency(one.stem()) <= most) {
        continue;
      }
      AnalyzedWord other = analysis.analyzed(surface.substring(i));
      int frequency = Math.min(frequency(one.stem()), frequency(other.stem()));
      if (frequency > most) {
        most = frequency;
        best = List.of(one, other);
      }
    }
    return best;
  }

  List<AnalyzedWord> words(String text) {
    return analysis.words(text, MOST_WORDS);
  }

  int frequency(String stem) throws IOException {
    return term(stem).docFreq();
  }

  /// Index statistics of a stem.
  TermStates term(String stem) throws IOException {
    TermStates term = states.get(stem);
    if (term == null) {
      term = TermStates.build(snapshot.searcher(), new Term(IndexFields.WORDS, stem), true);
      states.put(stem, term);
    }
    return term;
  }

  /// The inverse document frequency of [BM25](https://en.wikipedia.org/wiki/Okapi_BM25).
  double weight(int frequency) {
    return Math.log(1 + (quotes - frequency + 0.5) / (frequency + 0.5));
  }
}
