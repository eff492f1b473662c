package bot.verbatim.search.lucene.query;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.search.SearchRequest;
import bot.verbatim.search.lucene.index.KeyField;
import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.query.QueryTerm.Meaning;
import bot.verbatim.search.lucene.text.IndexFields;
import bot.verbatim.search.lucene.text.NameKeys;
import bot.verbatim.text.EditDistance;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Builds queries from the filters of a request. A name may be written in any way, in part, and
/// misspelled.
final class Filters {

  /// Maximum number of names that a misspelled one is compared with. Chosen by hand.
  private static final int MOST = 1_000;

  private final Snapshot snapshot;
  private final QueryAnalyzer reading;

  Filters(Snapshot snapshot, QueryAnalyzer reading) {
    this.snapshot = snapshot;
    this.reading = reading;
  }

  /// The conjunction of all filters, or null if there are none.
  @Nullable Query of(SearchRequest question) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    String speaker = question.speaker();
    if (speaker != null && !speaker.isBlank()) {
      all.add(named(speaker, IndexFields.SPEAKER, IndexFields.SPEAKER_WORDS), Occur.FILTER);
    }
    String source = question.source();
    if (source != null && !source.isBlank()) {
      all.add(named(source, IndexFields.SOURCE, IndexFields.SOURCE_WORDS), Occur.FILTER);
    }
    Fidelity fidelity = question.fidelity();
    if (fidelity != null) {
      all.add(term(IndexFields.FIDELITY, fidelity.key()), Occur.FILTER);
    }
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? null : query;
  }

  /// Matches quotes with exactly this folded name; empty if there are none.
  Optional<Query> exactly(String field, String key) throws IOException {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    Term term = new Term(field, KeyField.bytes(key));
    return snapshot.reader().docFreq(term) == 0
        ? Optional.empty()
        : Optional.of(new TermQuery(term));
  }

  /// A term of a field that is one edit from a word; empty if there is none, or too many terms to
  /// look at.
  Optional<String> similar(String field, String word) throws IOException {
    Terms terms = MultiTerms.getTerms(snapshot.reader(), field);
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    int looked = 0;
    for (BytesRef term = each.next(); term != null && looked < MOST; term = each.next()) {
      looked++;
      if (EditDistance.between(word, term.utf8ToString(), 1) <= 1) {
        return Optional.of(term.utf8ToString());
      }
    }
    return Optional.empty();
  }

  private Query named(String name, String field, String wordsField) throws IOException {
    Optional<Query> exact = exactly(field, NameKeys.fold(name));
    return exact.isPresent() ? exact.get() : holding(reading.terms(name), wordsField);
  }

  /// Matches quotes whose names hold every one of these words.
  private static Query holding(List<QueryTerm> terms, String field) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (QueryTerm term : terms) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (Meaning meaning : term.meanings()) {
        any.add(new TermQuery(new Term(field, meaning.stem())), Occur.SHOULD);
      }
      all.add(any.build(), Occur.FILTER);
    }
    return all.build();
  }

  /// Matches quotes whose words are real.
  static Query real() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Fidelity fidelity : Fidelity.values()) {
      if (fidelity.isWordForWord()) {
        any.add(term(IndexFields.FIDELITY, fidelity.key()), Occur.SHOULD);
      }
    }
    return any.build();
  }

  static Query term(String field, String value) {
    return new TermQuery(new Term(field, KeyField.bytes(value)));
  }

  /// The conjunction of two queries; null matches everything.
  static Query both(Query one, @Nullable Query other) {
    return other == null
        ? one
        : new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
  }
}
