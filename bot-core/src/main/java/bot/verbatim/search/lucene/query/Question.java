package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.text.AnalyzedWord;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// A question, taken apart.
///
/// @param words all words, with those of asking as light ones
/// @param written the same words, with those of asking as any other
/// @param phrases the words of each part in quotation marks
/// @param names names of the collection
/// @param period a span of dates, or null
/// @param order the order asked for
/// @param rest the words that are neither of a name nor of the period
record Question(
    List<AnalyzedWord> words,
    List<AnalyzedWord> written,
    List<List<AnalyzedWord>> phrases,
    List<Name> names,
    @Nullable Period period,
    Order order,
    List<AnalyzedWord> rest) {

  enum Order {
    BEST,
    NEWEST,
    OLDEST
  }

  Question {
    words = List.copyOf(words);
    written = List.copyOf(written);
    phrases = List.copyOf(phrases);
    names = List.copyOf(names);
    rest = List.copyOf(rest);
  }

  /// Its words as one text.
  String text() {
    return words.stream().map(AnalyzedWord::surface).collect(Collectors.joining(" "));
  }

  /// The same without dates.
  Question atAnyTime() {
    return new Question(words, written, phrases, names, null, order, rest);
  }

  /// Whether it narrows to a part of the collection, or asks for an order.
  boolean narrows() {
    return !names.isEmpty() || period != null || order != Order.BEST;
  }

  /// Whether words beside names are asked for.
  boolean hasRest() {
    return rest.stream().anyMatch(word -> !word.light());
  }

  /// What it narrows to, with a filter; null for everything.
  @Nullable Query narrowed(@Nullable Query filter) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    names.forEach(name -> all.add(name.query(), Occur.FILTER));
    if (period != null) {
      all.add(period.query(), Occur.FILTER);
    }
    if (filter != null) {
      all.add(filter, Occur.FILTER);
    }
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? null : query;
  }
}
