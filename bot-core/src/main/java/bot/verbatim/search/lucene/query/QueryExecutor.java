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
import bot.verbatim.search.lucene.text.WordList;
import bot.verbatim.text.Folding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Answers requests from one [Snapshot]: an exact id, or a [Question]. Not thread-safe.
public final class QueryExecutor {

  /// Longer queries are cut to this many chars. Chosen by hand.
  private static final int LONGEST = 1_000;

  /// Maximum number of words of which one may be an id. Chosen by hand.
  private static final int MOST_AROUND_ID = 8;

  private final Snapshot snapshot;
  private final Analysis analysis;
  private final QueryAnalyzer reading;
  private final Filters filters;
  private final QuestionReader questions;

  public QueryExecutor(Snapshot snapshot, Analysis analysis) throws IOException {
    this.snapshot = snapshot;
    this.analysis = analysis;
    this.reading = new QueryAnalyzer(snapshot, analysis);
    this.filters = new Filters(snapshot, reading);
    this.questions = new QuestionReader(analysis, new NameSpotter(filters, snapshot));
  }

  public SearchResult find(SearchRequest question) throws IOException {
    String about = question.about().strip();
    about = about.length() > LONGEST ? about.substring(0, LONGEST) : about;
    int from = Math.clamp(question.from(), 0, IndexFields.COUNTED * 10);
    int limit = Math.clamp(question.limit(), 1, 25);
    @Nullable Query filter = filters.of(question);
    QuestionAnswering answering =
        new QuestionAnswering(snapshot, analysis, reading, filters, questions, filter, from, limit);
    if (about.isEmpty()) {
      return answering.listed(filter == null ? MatchAllDocsQuery.INSTANCE : filter);
    }
    Optional<Query> id = withId(snapshot, about);
    if (id.isPresent()) {
      SearchResult found = answering.listed(Filters.both(id.get(), filter));
      for (Quote quote : found.quotes()) {
        requireId(about, quote);
      }
      if (!found.quotes().isEmpty()) {
        return found;
      }
    }
    Optional<Query> named = idAmong(about);
    return named.isPresent() ? answering.listed(named.get()) : answering.answer(about);
  }

  /// The quote whose id is the only telling word, as in `show me an9d-8`.
  private Optional<Query> idAmong(String about) throws IOException {
    Optional<Query> id = Optional.empty();
    for (String word : about.split("\\s", MOST_AROUND_ID)) {
      if (QuoteId.isValid(QuoteId.read(word)) && withId(snapshot, word).isPresent()) {
        id = withId(snapshot, word);
      } else if (!analysis.words(word).stream().allMatch(WordList.ASKING::holds)) {
        return Optional.empty();
      }
    }
    return id;
  }

  /// The filters of a request as a query, or null if it has none.
  public @Nullable Query filter(SearchRequest question) throws IOException {
    Question asked = questions.read(question.about());
    return asked.narrowed(filters.of(question));
  }

  /// Whether everything that a request is about narrows, so that a quote can be drawn.
  public boolean onlyNarrows(SearchRequest question) throws IOException {
    return question.about().isBlank() || !questions.read(question.about()).hasRest();
  }

  /// The filters of a request for a quote that is drawn by chance: real words only, unless a
  /// fidelity is asked for, or there are none.
  public @Nullable Query drawn(SearchRequest question) throws IOException {
    @Nullable Query filter = filter(question);
    if (question.fidelity() != null) {
      return filter;
    }
    Query real = Filters.both(Filters.real(), filter);
    return snapshot.searcher().count(real) > 0 ? real : filter;
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
}
