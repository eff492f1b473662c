package bot.verbatim.search.lucene.query;

import bot.verbatim.quote.Quote;
import bot.verbatim.quote.QuoteId;
import bot.verbatim.search.SearchRequest;
import bot.verbatim.search.SearchResult;
import bot.verbatim.search.lucene.index.KeyField;
import bot.verbatim.search.lucene.index.RankOrderScan;
import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.text.Analysis;
import bot.verbatim.search.lucene.text.IndexFields;
import bot.verbatim.search.lucene.text.NameKeys;
import bot.verbatim.text.Folding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Answers requests from one [Snapshot]. Tries an exact id, topic, speaker, source and label, in
/// this order, and otherwise searches by words. Not thread-safe.
public final class QueryExecutor {

  /// Longer queries are cut to this many chars. Chosen by hand.
  private static final int LONGEST = 1_000;

  private final Snapshot snapshot;
  private final QueryAnalyzer reading;
  private final Filters filters;
  private final WordSearch words;

  public QueryExecutor(Snapshot snapshot, Analysis analysis) {
    this.snapshot = snapshot;
    this.reading = new QueryAnalyzer(snapshot, analysis);
    this.filters = new Filters(snapshot, reading);
    this.words = new WordSearch(snapshot, reading, analysis);
  }

  public SearchResult find(SearchRequest question) throws IOException {
    String about = question.about().strip();
    about = about.length() > LONGEST ? about.substring(0, LONGEST) : about;
    int from = Math.clamp(question.from(), 0, IndexFields.COUNTED * 10);
    int limit = Math.clamp(question.limit(), 1, 25);
    @Nullable Query filter = filters.of(question);
    if (about.isEmpty()) {
      return inOrder(filter == null ? MatchAllDocsQuery.INSTANCE : filter, from, limit);
    }
    Optional<Query> id = withId(snapshot, about);
    Optional<Query> name = id.isPresent() ? id : withKey(NameKeys.fold(about));
    Optional<SearchResult> named = matching(name, filter, from, limit);
    if (named.isPresent()) {
      if (id.isPresent()) {
        for (Quote quote : named.get().quotes()) {
          requireId(about, quote);
        }
      }
      return named.get();
    }
    List<QueryTerm> terms = reading.terms(about);
    boolean sense = QueryAnalyzer.makeSense(terms);
    if (sense || terms.size() > 1) {
      Optional<SearchResult> meant = matching(namedAfterCorrection(terms), filter, from, limit);
      if (meant.isPresent()) {
        return meant.get();
      }
    }
    RankOrderScan.Result result =
        sense ? words.find(terms, filter, from, limit) : new RankOrderScan.Result(List.of(), 0);
    return result.total() == 0
        ? new SearchResult(List.of(), 0, new NearestTopics(snapshot, reading).to(about, terms))
        : answer(result);
  }

  /// The filters of a request as a query, or null if it has none.
  public @Nullable Query filter(SearchRequest question) throws IOException {
    return filters.of(question);
  }

  /// The quote with this id, ignoring case; empty if there is none.
  public static Optional<Quote> byId(Snapshot snapshot, String id) throws IOException {
    Optional<Query> query = withId(snapshot, id.strip());
    if (query.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> first = RankOrderScan.first(snapshot.searcher(), query.get(), 0, 1).documents();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Quote quote = snapshot.quote(first.getFirst());
    requireId(id.strip(), quote);
    return Optional.of(quote);
  }

  private static void requireId(String typed, Quote quote) {
    String id = quote.id();
    // Of longer ones, the index has only the beginning.
    if (id.length() < KeyField.LONGEST / 4
        && !id.equals(QuoteId.read(typed))
        && !Folding.lowerCase(id).equals(Folding.lowerCase(typed))) {
      throw new IllegalStateException("the index has another quote under this id");
    }
  }

  private Optional<Query> withKey(String key) throws IOException {
    for (String field :
        List.of(IndexFields.TOPIC, IndexFields.SPEAKER, IndexFields.SOURCE, IndexFields.LABEL)) {
      Optional<Query> exact = filters.exactly(field, key);
      if (exact.isPresent()) {
        return exact;
      }
    }
    return Optional.empty();
  }

  /// Matches the topic, speaker, source or label with this name after spelling correction. The
  /// words of a whole name confirm each other, even if each correction is unsure.
  private Optional<Query> namedAfterCorrection(List<QueryTerm> terms) throws IOException {
    // Longer queries are hardly names. Chosen by hand.
    if (terms.size() > 6) {
      return Optional.empty();
    }
    for (String key : Corrections.of(terms, snapshot.spelling())) {
      Optional<Query> query = withKey(key);
      if (query.isPresent()) {
        return query;
      }
    }
    return Optional.empty();
  }

  private static Optional<Query> withId(Snapshot snapshot, String id) throws IOException {
    String lower = Folding.lowerCase(id);
    for (Term term :
        List.of(
            new Term(IndexFields.ID, KeyField.bytes(id)),
            new Term(IndexFields.ID, KeyField.bytes(lower)),
            new Term(IndexFields.LOWER_ID, KeyField.bytes(lower)),
            new Term(IndexFields.ID, KeyField.bytes(QuoteId.read(id))))) {
      if (snapshot.reader().docFreq(term) > 0) {
        return Optional.of(new TermQuery(term));
      }
    }
    return Optional.empty();
  }

  /// The matches of a query in the order of rank; empty if there is no query or no match.
  private Optional<SearchResult> matching(
      Optional<Query> query, @Nullable Query filter, int from, int limit) throws IOException {
    if (query.isEmpty()) {
      return Optional.empty();
    }
    SearchResult found = inOrder(Filters.both(query.get(), filter), from, limit);
    return Optional.of(found).filter(it -> it.total() > 0);
  }

  private SearchResult inOrder(Query query, int from, int limit) throws IOException {
    return answer(RankOrderScan.first(snapshot.searcher(), query, from, limit));
  }

  private SearchResult answer(RankOrderScan.Result found) throws IOException {
    List<Quote> quotes = new ArrayList<>();
    for (int document : found.documents()) {
      quotes.add(snapshot.quote(document));
    }
    return new SearchResult(quotes, found.total(), List.of());
  }
}
