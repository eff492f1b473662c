package bot.verbatim.search.lucene.query;

import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Speaker;
import bot.verbatim.quote.Topic;
import bot.verbatim.search.lucene.index.NameTable;
import bot.verbatim.search.lucene.text.NameKeys;
import java.util.List;
import java.util.stream.Stream;

/// How the collection writes a name that was recognised in a question.
final class NameShown {

  private NameShown() {}

  /// @param found quotes that it narrows to
  static String of(Name name, Catalog catalog, List<Quote> found) {
    return switch (name.kind()) {
      case TOPIC ->
          catalog.topics().stream()
              .filter(topic -> NameTable.of(topic).stream().anyMatch(it -> isKey(it, name)))
              .findFirst()
              .map(Topic::title)
              .orElse(name.typed());
      case PERSON ->
          found.stream()
              .flatMap(quote -> quote.speakers().stream().map(Speaker::name))
              .filter(person -> endsLike(person, name))
              .findFirst()
              .orElse(name.typed());
      case HOST ->
          found.stream()
              .flatMap(quote -> quote.source().authors().stream())
              .filter(author -> endsLike(author, name))
              .findFirst()
              .orElse(name.typed());
      case SOURCE, KIND, ORGANISATION -> name.typed();
    };
  }

  private static boolean isKey(String written, Name name) {
    return NameKeys.fold(written).equals(name.key());
  }

  /// Whether the last name, which short names share, is the same.
  private static boolean endsLike(String person, Name name) {
    String last = NameKeys.fold(person.substring(person.lastIndexOf(' ') + 1));
    return Stream.of(name.typed().split(" ", -1)).anyMatch(last::equals) || isKey(person, name);
  }
}
