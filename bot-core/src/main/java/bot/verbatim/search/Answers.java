package bot.verbatim.search;

import bot.verbatim.quote.Quote;
import bot.verbatim.quote.QuoteId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Answers questions from one [Snapshot]. Tries, in this order, whether an id, a topic, a person, a
/// source or a label was named, and takes everything else as words. Not for several threads at
/// once.
final class Answers {

  /// Longer questions are cut.
  private static final int LONGEST = 1_000;

  private final Snapshot snapshot;
  private final Reading reading;
  private final Filters filters;
  private final WordSearch words;

  Answers(Snapshot snapshot, Analysis analysis) {
    this.snapshot = snapshot;
    this.reading = new Reading(snapshot, analysis);
    this.filters = new Filters(snapshot, reading);
    this.words = new WordSearch(snapshot, reading, analysis);
  }

  Found find(Question question) throws IOException {
    String about = question.about().strip();
    about = about.length() > LONGEST ? about.substring(0, LONGEST) : about;
    int from = Math.clamp(question.from(), 0, Matcher.COUNTED * 10);
    int limit = Math.clamp(question.limit(), 1, 25);
    @Nullable Query filter = filters.of(question);
    if (about.isEmpty()) {
      return equals(filter == null ? MatchAllDocsQuery.INSTANCE : filter, null, from, limit);
    }
    Optional<Query> named = named(about);
    if (named.isPresent()) {
      Found found = equals(named.get(), filter, from, limit);
      if (found.total() > 0) {
        return found;
      }
    }
    return byWords(about, filter, from, limit);
  }

  /// What the filters of a question allow, or null where it has none.
  @Nullable Query filter(Question question) throws IOException {
    return filters.of(question);
  }

  /// The quote with this id.
  static Optional<Quote> byId(Snapshot snapshot, String id) throws IOException {
    Optional<Query> query = withId(snapshot, id.strip());
    if (query.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> first = InOrder.first(snapshot.searcher(), query.get(), 0, 1).documents();
    return first.isEmpty() ? Optional.empty() : Optional.of(snapshot.quote(first.getFirst()));
  }

  private Found byWords(String about, @Nullable Query filter, int from, int limit)
      throws IOException {
    List<Slot> slots = reading.slots(about);
    boolean sense = Reading.makeSense(slots);
    Optional<Query> meant =
        sense || slots.size() > 1 ? namedAfterCorrection(slots) : Optional.empty();
    if (meant.isPresent()) {
      Found found = equals(meant.get(), filter, from, limit);
      if (found.total() > 0) {
        return found;
      }
    }
    if (!sense) {
      return new Found(List.of(), 0, new NearestTopics(snapshot, reading).to(about, slots));
    }
    WordSearch.Result result = words.find(slots, filter, from, limit);
    return result.total() == 0
        ? new Found(List.of(), 0, new NearestTopics(snapshot, reading).to(about, slots))
        : new Found(quotes(result.documents()), result.total(), List.of());
  }

  private Optional<Query> named(String about) throws IOException {
    Optional<Query> id = withId(snapshot, about);
    return id.isPresent() ? id : withKey(Keys.fold(about));
  }

  private Optional<Query> withKey(String key) throws IOException {
    for (String field : List.of(Fields.TOPIC, Fields.SPEAKER, Fields.SOURCE, Fields.LABEL)) {
      Optional<Query> exact = filters.exactly(field, key);
      if (exact.isPresent()) {
        return exact;
      }
    }
    return Optional.empty();
  }

  /// The topic, person or source whose name was misspelled. Words of a whole name confirm each
  /// other, however unsure each correction is.
  private Optional<Query> namedAfterCorrection(List<Slot> slots) throws IOException {
    if (slots.size() > 6) {
      return Optional.empty();
    }
    for (String key : Corrections.of(slots, snapshot.spelling())) {
      Optional<Query> query = withKey(key);
      if (query.isPresent()) {
        return query;
      }
    }
    return Optional.empty();
  }

  private static Optional<Query> withId(Snapshot snapshot, String id) throws IOException {
    String lower = id.toLowerCase(Locale.ROOT);
    for (Term term :
        List.of(
            new Term(Fields.ID, KeyField.bytes(id)),
            new Term(Fields.ID, KeyField.bytes(lower)),
            new Term(Fields.LOWER_ID, KeyField.bytes(lower)),
            new Term(Fields.ID, KeyField.bytes(QuoteId.read(id))))) {
      if (snapshot.reader().docFreq(term) > 0) {
        return Optional.of(new TermQuery(term));
      }
    }
    return Optional.empty();
  }

  private Found equals(Query query, @Nullable Query filter, int from, int limit)
      throws IOException {
    InOrder.Result result =
        InOrder.first(snapshot.searcher(), Filters.both(query, filter), from, limit);
    return new Found(quotes(result.documents()), result.total(), List.of());
  }

  private List<Quote> quotes(List<Integer> documents) throws IOException {
    List<Quote> quotes = new ArrayList<>(documents.size());
    for (int document : documents) {
      quotes.add(snapshot.quote(document));
    }
    return quotes;
  }
}
