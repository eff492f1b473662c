package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.query.QueryTerm.Meaning;
import bot.verbatim.search.lucene.spelling.SpellingTable.Candidate;
import bot.verbatim.search.lucene.text.Analysis;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import bot.verbatim.search.lucene.text.IndexFields;
import bot.verbatim.search.lucene.text.SynonymTable;
import bot.verbatim.search.lucene.text.WordList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Analyses a query: words that the collection has stay as they are, others get spelling
/// corrections.
final class QueryAnalyzer {

  /// Maximum number of words of a query. Chosen by hand: nobody remembers more of a quote.
  static final int MOST_WORDS = 32;

  /// Minimum number of words of a query of stop words alone. Chosen by hand.
  private static final int FEW = 4;

  /// In a query of up to this many words, a word that the collection does not have, in any meaning,
  /// is what was asked for. Chosen by hand.
  private static final int SHORT = 2;

  /// Maximum number of corrections of a misspelled word. Chosen by hand; each costs a look-up.
  private static final int MOST_MEANINGS = 8;

  /// Trust in a word that the collection's thesaurus relates to one that was asked: where the
  /// collection lacks this, and where it has it. Chosen by hand.
  private static final double RELATED = 0.5;

  private static final double BESIDE = 0.1;

  /// Words in more quotes than this are not widened by the thesaurus. Chosen by hand.
  private static final int FEW_QUOTES = 3;

  /// Trust in a word of which only the beginning was asked. Chosen by hand.
  private static final double BEGUN = 0.8;

  /// Minimum length of a beginning, in chars. Chosen by hand.
  private static final int SHORTEST_BEGINNING = 5;

  /// Maximum weight of stop words and of words of asking. Chosen by hand.
  private static final double LIGHT = 1.5;

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
    return terms(analysis.words(about, 4 * MOST_WORDS));
  }

  /// The same for words that are analysed already.
  List<QueryTerm> terms(List<AnalyzedWord> words) throws IOException {
    List<QueryTerm> terms = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Map<Integer, List<List<AnalyzedWord>>> others = snapshot.thesaurus().get().meanings(words);
    for (int i = 0; i < words.size(); i++) {
      if (terms.size() < MOST_WORDS && seen.add(words.get(i).stem())) {
        add(terms, words.get(i), others.getOrDefault(i, List.of()));
      }
    }
    join(terms, words);
    if (terms.stream().allMatch(QueryTerm::light)) {
      terms.replaceAll(QueryTerm::heavy);
    }
    return terms;
  }

  /// Adds the word that two words make together, such as `takeoff`, in a short query.
  private void join(List<QueryTerm> terms, List<AnalyzedWord> words) throws IOException {
    for (int i = 0;
        i + 1 < words.size() && words.size() <= SHORT && terms.size() == words.size();
        i++) {
      AnalyzedWord whole = analysis.word(words.get(i).surface() + words.get(i + 1).surface());
      if (frequency(whole.stem()) > 0) {
        List<Meaning> joined = List.of(new Meaning(whole, 1, term(whole.stem())));
        terms.set(i, terms.get(i).with(joined).heavy());
        terms.set(i + 1, terms.get(i + 1).with(joined).heavy());
      }
    }
  }

  /// Whether a query is worth running. At least half of its words must be known or corrected, more
  /// than half if all are corrections; unsure corrections count half, and light words not at all.
  /// At least one word must be sure. A query of stop words alone must have [#FEW] or more.
  boolean makeSense(List<QueryTerm> terms) throws IOException {
    double sense = 0;
    int sure = 0;
    int heavy = 0;
    int strange = 0;
    int unsure = 0;
    boolean corrected = true;
    for (QueryTerm term : terms) {
      if (!term.light()) {
        heavy++;
        corrected &= !term.known();
        sure += term.sure() ? 1 : 0;
        sense += term.meanings().isEmpty() ? 0 : term.sure() ? 1 : 0.5;
        strange += term.meanings().isEmpty() ? 1 : 0;
        unsure += term.sure() || term.meanings().isEmpty() ? 0 : 1;
      }
    }
    return sure > 0
        && (strange == 0 || (heavy > SHORT && heavy - strange >= SHORT) || isNameAtEnd(terms))
        && (unsure <= 1 || unsure * 2 < heavy)
        && (corrected ? sense > heavy / 2.0 : sense >= heavy / 2.0)
        && (heavy >= FEW || !terms.stream().allMatch(term -> term.word().light()));
  }

  private void add(List<QueryTerm> terms, AnalyzedWord word, List<List<AnalyzedWord>> thesaurus)
      throws IOException {
    int frequency = frequency(word.stem());
    List<Meaning> others =
        frequency > FEW_QUOTES ? List.of() : others(thesaurus, frequency > 0 ? BESIDE : RELATED);
    if (others.isEmpty() && frequency == 0) {
      others = synonyms(word);
    }
    if (frequency > 0) {
      QueryTerm known = known(word, frequency);
      terms.add(others.isEmpty() ? known : known.with(others).heavy());
      return;
    }
    if (!others.isEmpty()) {
      double weight =
          others.stream().mapToDouble(it -> weight(it.term().docFreq())).min().orElse(0);
      terms.add(new QueryTerm(word, true, true, weight, false, others));
      return;
    }
    List<Meaning> begun = begun(word.surface());
    if (!begun.isEmpty()) {
      terms.add(
          new QueryTerm(
              word, false, true, weight(begun.getFirst().term().docFreq()), false, begun));
      return;
    }
    if (WordList.EVERYDAY.holds(word) || isNumber(word.surface()) || word.surface().length() == 1) {
      boolean light = word.light() || !WordList.EVERYDAY.holds(word);
      List<AnalyzedWord> joined = parts(word);
      for (AnalyzedWord part : joined) {
        terms.add(known(part, frequency(part.stem())));
      }
      if (joined.isEmpty()) {
        terms.add(new QueryTerm(word, false, false, weight(1), light, List.of()));
      }
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

  /// What the built-in list adds to a word that the collection lacks.
  private List<Meaning> synonyms(AnalyzedWord word) throws IOException {
    List<Meaning> meanings = new ArrayList<>();
    for (String synonym : SynonymTable.of(word)) {
      AnalyzedWord meant = analysis.word(synonym);
      if (frequency(meant.stem()) > 0) {
        meanings.add(new Meaning(meant, QueryExpansion.SYNONYM, term(meant.stem())));
      }
    }
    return meanings;
  }

  /// Whether the last word is one of a person's name, as in `ben franklin`.
  private boolean isNameAtEnd(List<QueryTerm> terms) throws IOException {
    QueryTerm last = terms.getLast();
    return last.known()
        && snapshot.reader().docFreq(new Term(IndexFields.SPEAKER_WORDS, last.word().stem())) > 0;
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',');
  }

  /// The words that begin with a beginning of a word, such as `interp`.
  private List<Meaning> begun(String word) throws IOException {
    List<Meaning> meanings = new ArrayList<>();
    Terms all = MultiTerms.getTerms(snapshot.reader(), IndexFields.FORMS);
    if (all == null
        || word.length() < SHORTEST_BEGINNING
        || WordList.EVERYDAY.holds(analysis.word(word))) {
      return meanings;
    }
    TermsEnum each = all.iterator();
    BytesRef beginning = new BytesRef(word);
    if (each.seekCeil(beginning) != TermsEnum.SeekStatus.END) {
      for (BytesRef form = each.term();
          form != null
              && StringHelper.startsWith(form, beginning)
              && meanings.size() < MOST_MEANINGS;
          form = each.next()) {
        AnalyzedWord meant = analysis.word(form.utf8ToString());
        if (meanings.stream().noneMatch(it -> it.stem().equals(meant.stem()))) {
          meanings.add(new Meaning(meant, BEGUN, term(meant.stem())));
        }
      }
    }
    return meanings;
  }

  /// What the thesaurus adds: of each phrase the word that fewest quotes have.
  private List<Meaning> others(List<List<AnalyzedWord>> phrases, double trust) throws IOException {
    List<Meaning> meanings = new ArrayList<>();
    for (List<AnalyzedWord> phrase : phrases) {
      AnalyzedWord rarest = null;
      int fewest = Integer.MAX_VALUE;
      for (AnalyzedWord word : phrase) {
        int frequency = frequency(word.stem());
        if (!word.light() && frequency < fewest) {
          rarest = word;
          fewest = frequency;
        }
      }
      if (rarest != null && fewest > 0) {
        meanings.add(new Meaning(rarest, trust, term(rarest.stem())));
      }
    }
    return meanings;
  }

  private QueryTerm known(AnalyzedWord word, int frequency) throws IOException {
    Meaning itself = new Meaning(word, 1, term(word.stem()));
    double weight = weight(frequency);
    return new QueryTerm(
        word,
        true,
        true,
        word.light() ? Math.min(weight, LIGHT) : weight,
        word.light(),
        List.of(itself));
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

  /// The word, or its likeliest correction if the collection does not have it.
  ///
  /// @param confirmed whether other words confirm an unsure correction
  AnalyzedWord corrected(AnalyzedWord word, boolean confirmed) throws IOException {
    if (frequency(word.stem()) > 0 || word.light() || WordList.EVERYDAY.holds(word)) {
      return word;
    }
    List<Meaning> begun = begun(word.surface());
    if (!begun.isEmpty()) {
      return begun.getFirst().word();
    }
    List<Candidate> candidates = snapshot.spelling().near(word.surface(), false, 1);
    return candidates.isEmpty() || !(confirmed || candidates.getFirst().sure())
        ? word
        : analysis.word(candidates.getFirst().word());
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
