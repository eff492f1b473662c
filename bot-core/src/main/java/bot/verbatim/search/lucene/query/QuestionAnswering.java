package bot.verbatim.search.lucene.query;

import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import bot.verbatim.search.Remark;
import bot.verbatim.search.SearchResult;
import bot.verbatim.search.lucene.index.RankOrderScan;
import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.query.Name.Kind;
import bot.verbatim.search.lucene.text.Analysis;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import bot.verbatim.search.lucene.text.IndexFields;
import bot.verbatim.search.lucene.text.NameKeys;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// Answers one [Question]: by an exact label or name, by what its names narrow to and how well the
/// rest of its words fits there, or by its words alone.
final class QuestionAnswering {

  /// Share of the telling words that the closest quotes to a phrase must hold, and their fewest.
  /// Chosen by hand.
  private static final double CLOSE = 0.55;

  private static final int FEWEST_CLOSE = 4;

  /// The fewest words by which a half-remembered quote is told from a question, without names and
  /// with them, and the number of words of which it may lack one. Chosen by hand.
  private static final int FEWEST_LITERAL = 3;

  private static final int FEWEST_WITH_NAME = 4;
  private static final int MORE_LITERAL = 5;

  private final Snapshot snapshot;
  private final QueryAnalyzer reading;
  private final Filters filters;
  private final QuestionReader questions;
  private final WordSearch words;
  private final Rewordings rewordings;
  private final NamedListing listing;
  private final PhraseSearch phrases;
  private final @Nullable Query filter;
  private final int from;
  private final int limit;
  private final List<Remark> remarks = new ArrayList<>();

  /// @param filter null to answer from all quotes
  QuestionAnswering(
      Snapshot snapshot,
      Analysis analysis,
      QueryAnalyzer reading,
      Filters filters,
      QuestionReader questions,
      @Nullable Query filter,
      int from,
      int limit) {
    this.snapshot = snapshot;
    this.reading = reading;
    this.filters = filters;
    this.questions = questions;
    this.words = new WordSearch(snapshot, reading, analysis);
    this.rewordings = new Rewordings(snapshot, analysis);
    this.listing = new NamedListing(snapshot, rewordings);
    this.phrases = new PhraseSearch(snapshot);
    this.filter = filter;
    this.from = from;
    this.limit = limit;
  }

  /// The matches of a query in the order of rank.
  SearchResult listed(Query query) throws IOException {
    RankOrderScan.Result found = RankOrderScan.first(snapshot.searcher(), query, from, limit);
    return result(found.documents(), found.total());
  }

  SearchResult answer(String about) throws IOException {
    Optional<Query> label = filters.exactly(IndexFields.LABEL, NameKeys.fold(about));
    if (label.isPresent()) {
      List<Integer> labelled =
          RankOrderScan.first(
                  snapshot.searcher(), Filters.both(label.get(), filter), 0, IndexFields.COUNTED)
              .documents();
      if (!labelled.isEmpty()) {
        return paged(rewordings.afterRealWords(labelled, from + limit, filter), labelled.size());
      }
    }
    Question question = questions.read(about);
    if (!question.phrases().isEmpty()) {
      return phrase(about, question);
    }
    Optional<Question> corrected = questions.corrected(question, reading);
    Optional<SearchResult> literal = literal(question, corrected.isPresent());
    return literal.isPresent() ? literal.get() : asked(about, question, corrected);
  }

  /// What holds all words as they were written, those of asking included: a half-remembered quote.
  /// Empty if there is none, or too few words to tell one from a question.
  ///
  /// @param misspelled whether some of the words may be a misspelled name
  private Optional<SearchResult> literal(Question question, boolean misspelled) throws IOException {
    long written = question.written().stream().filter(word -> !word.light()).count();
    boolean isPlain = question.words().equals(question.written()) && !question.narrows();
    if (isPlain && !misspelled) {
      return Optional.empty();
    }
    List<QueryTerm> terms = reading.terms(question.written());
    if (question.written().size() >= FEWEST_LITERAL) {
      List<Integer> row = phrases.find(List.of(question.written()), terms, filter);
      if (!row.isEmpty()) {
        return Optional.of(paged(rewordings.afterRealWords(row, from + limit, filter), row.size()));
      }
    }
    long fewest = question.hasRest() ? FEWEST_LITERAL : FEWEST_WITH_NAME;
    if (written < fewest) {
      return Optional.empty();
    }
    if (!reading.makeSense(terms)) {
      return Optional.empty();
    }
    WordSearch.Found found = words.find(terms, filter, 0, from + limit);
    int heavy = CandidateQueries.heavy(terms);
    boolean isMostly =
        question.hasRest() && heavy >= MORE_LITERAL && found.missing() * MORE_LITERAL <= heavy;
    return found.total() > 0 && (found.missing() == 0 || isMostly)
        ? Optional.of(found(found, terms, filter))
        : Optional.empty();
  }

  private SearchResult asked(String about, Question question, Optional<Question> corrected)
      throws IOException {
    if (corrected.isPresent()) {
      remarks.add(new Remark.Corrected(about, corrected.get().text()));
    }
    Question meant = withQuotes(corrected.orElse(question));
    if (meant.hasRest() && meant.narrows()) {
      return mixed(about, meant);
    }
    Optional<SearchResult> named = meant.narrows() ? named(meant) : Optional.empty();
    return named.isPresent() ? named.get() : worded(about, meant);
  }

  /// The question without its dates if nothing is from then, but from other times.
  private Question withQuotes(Question question) throws IOException {
    if (question.period() == null || question.names().isEmpty()) {
      return question;
    }
    Query narrow = Objects.requireNonNull(question.narrowed(filter));
    if (RankOrderScan.first(snapshot.searcher(), narrow, 0, 1).total() > 0) {
      return question;
    }
    remarks.add(new Remark.NothingThen());
    return question.atAnyTime();
  }

  /// Names with other words: these rank within what the names narrow to, unless some quote holds
  /// all words elsewhere.
  private SearchResult mixed(String about, Question question) throws IOException {
    List<QueryTerm> rest = reading.terms(question.rest());
    Query narrow = question.narrowed(filter);
    WordSearch.Found within = words.find(rest, narrow, 0, from + limit);
    if (within.total() > 0 && within.missing() == 0) {
      return found(within, rest, narrow);
    }
    List<QueryTerm> all = reading.terms(question.words());
    if (reading.makeSense(all)) {
      WordSearch.Found anywhere = words.find(all, filter, 0, from + limit);
      if (anywhere.total() > 0 && anywhere.missing() == 0) {
        return found(anywhere, all, filter);
      }
    }
    int asked = CandidateQueries.heavy(rest);
    if (within.total() > 0 && within.missing() * 2 <= asked) {
      return found(within, rest, narrow);
    }
    Optional<SearchResult> named = named(question);
    return named.isPresent() ? named.get() : worded(about, question);
  }

  /// What the names narrow to, in their order.
  private Optional<SearchResult> named(Question question) throws IOException {
    Query narrow = question.narrowed(filter);
    Query query = narrow == null ? MatchAllDocsQuery.INSTANCE : narrow;
    RankOrderScan.Result found = listing.of(query, question, from, limit);
    if (found.total() == 0) {
      return Optional.empty();
    }
    if (question.hasRest() && !question.names().isEmpty()) {
      remarks.add(new Remark.OnlyNamed(telling(question.rest()), shown(question.names(), found)));
    }
    for (Name name : question.names()) {
      if (name.kind() == Kind.HOST) {
        remarks.add(new Remark.Hosted(shown(List.of(name), found)));
      }
    }
    return Optional.of(result(found.documents(), found.total(), true));
  }

  private static String telling(List<AnalyzedWord> words) {
    return words.stream()
        .filter(word -> !word.light())
        .map(AnalyzedWord::surface)
        .collect(Collectors.joining(" "));
  }

  /// The names as the collection writes them.
  private String shown(List<Name> names, RankOrderScan.Result found) throws IOException {
    List<Quote> first = quotes(found.documents().subList(0, Math.min(1, found.documents().size())));
    return names.stream()
        .map(name -> NameShown.of(name, snapshot.catalog(), first))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /// By its words alone.
  private SearchResult worded(String about, Question question) throws IOException {
    List<QueryTerm> terms = reading.terms(question.words());
    boolean sense = reading.makeSense(terms);
    if (sense) {
      WordSearch.Found found = words.find(terms, filter, 0, from + limit);
      boolean isOnlyAsking = !question.hasRest() && question.names().isEmpty();
      List<Integer> documents =
          isOnlyAsking
              ? new HeldWords(snapshot)
                  .inARow(found.documents().stream().sorted().toList(), question.words())
              : found.documents();
      if (!documents.isEmpty()) {
        return found(
            new WordSearch.Found(documents, found.total(), found.missing()), terms, filter);
      }
    }
    return nothing(about, terms);
  }

  /// The topic that is surely meant, or no more than those that are near.
  private SearchResult nothing(String about, List<QueryTerm> terms) throws IOException {
    NearestTopics near = new NearestTopics(snapshot, reading);
    Optional<Topic> meant = near.meant(about);
    if (meant.isPresent()) {
      Question question = questions.read(meant.get().slug());
      Optional<SearchResult> named = named(question);
      if (named.isPresent()) {
        remarks.add(new Remark.Corrected(about, meant.get().title()));
        return new SearchResult(
            named.get().quotes(), named.get().total(), List.of(), remarks, true);
      }
    }
    return new SearchResult(List.of(), 0, near.to(about, terms), remarks, false);
  }

  private SearchResult phrase(String about, Question question) throws IOException {
    List<QueryTerm> terms = reading.terms(question.words());
    List<Integer> exact = phrases.find(question.phrases(), terms, filter);
    if (!exact.isEmpty()) {
      return paged(rewordings.afterRealWords(exact, from + limit, filter), exact.size());
    }
    List<AnalyzedWord> telling =
        question.phrases().stream().flatMap(List::stream).filter(word -> !word.light()).toList();
    List<QueryTerm> near = reading.terms(telling).stream().filter(QueryTerm::known).toList();
    int words = telling.size();
    if (CandidateQueries.heavy(near) >= FEWEST_CLOSE) {
      WordSearch.Found found = this.words.find(near, filter, 0, from + limit);
      int held = CandidateQueries.heavy(near) - found.missing();
      if (held >= Math.max(FEWEST_CLOSE, CLOSE * words)) {
        remarks.add(new Remark.NotExactly());
        return found(found, near, filter);
      }
    }
    return nothing(about, terms);
  }

  private SearchResult found(WordSearch.Found found, List<QueryTerm> terms, @Nullable Query within)
      throws IOException {
    List<Integer> documents = rewordings.afterRealWords(found.documents(), from + limit, within);
    List<Quote> quotes = quotes(documents.stream().skip(from).limit(limit).toList());
    CorrectedWords.of(terms, quotes).ifPresent(remarks::add);
    return new SearchResult(quotes, found.total(), List.of(), remarks, false);
  }

  private SearchResult paged(List<Integer> documents, int total) throws IOException {
    return result(documents.stream().skip(from).limit(limit).toList(), total);
  }

  private SearchResult result(List<Integer> documents, long total) throws IOException {
    return result(documents, total, false);
  }

  private SearchResult result(List<Integer> documents, long total, boolean narrowed)
      throws IOException {
    return new SearchResult(quotes(documents), total, List.of(), remarks, narrowed);
  }

  private List<Quote> quotes(List<Integer> documents) throws IOException {
    List<Quote> quotes = new ArrayList<>();
    for (int document : documents) {
      quotes.add(snapshot.quote(document));
    }
    return quotes;
  }
}
