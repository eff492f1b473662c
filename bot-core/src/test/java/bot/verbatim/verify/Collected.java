package bot.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.collection.DataFolder;
import bot.verbatim.collection.Problem;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.quote.Person;
import bot.verbatim.quote.Quote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The collection as checks see it: quotes as claims.
///
/// @param people everybody whom it explains
record Collected(List<Quote> quotes, List<PersonNames> people) {

  /// The collection, in which nothing may be wrong: what is would be left out in silence.
  static Collected read() throws IOException {
    List<Problem> problems = new ArrayList<>();
    DataFolder folder = DataFolder.at(Path.of("..", "data"), new PassageVerifier(), problems::add);
    List<Quote> quotes = new ArrayList<>();
    for (CollectionPart part : folder.parts()) {
      if (part.holdsQuotes()) {
        folder.read(part, quotes::add);
      }
    }
    List<PersonNames> people = folder.catalog().people().stream().map(Collected::who).toList();
    assertThat(problems).isEmpty();
    return new Collected(List.copyOf(quotes), people);
  }

  /// A quote as somebody claims it.
  Claim claim(Quote quote) {
    return claim(quote, quote.text());
  }

  Claim claim(Quote quote, String text) {
    return new Claim(text, named(quote.speakers().stream().map(one -> one.name()).toList()));
  }

  /// People by the names that quotes and sources have.
  List<PersonNames> named(List<String> names) {
    return names.stream()
        .map(name ->
            people.stream()
                .filter(who -> who.name().equals(name))
                .findFirst()
                .orElseGet(() -> PersonNames.named(name)))
        .toList();
  }

  private static PersonNames who(Person person) {
    return new PersonNames(person.name(), person.aliases());
  }

  /// The text with one word in its middle replaced by another.
  static String withAnotherWord(String text) {
    String[] words = text.split("\\s+", -1);
    words[words.length / 2] = "gooseberry";
    return String.join(" ", Arrays.asList(words));
  }
}
