package bot.verbatim.search;

import bot.verbatim.quote.Person;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// What an index is made from. Cheap to ask which parts there are; reading them is not.
public interface Feed {

  /// The parts there are now; a part whose fingerprint is the same was not changed.
  ///
  /// @throws IOException if they cannot be listed
  List<Part> parts() throws IOException;

  /// What the quotes refer to. Read only when an index is made or caught up.
  ///
  /// @throws IOException if it cannot be read
  Catalog catalog() throws IOException;

  /// Reads the quotes of a part in their order, without holding them all at once.
  ///
  /// @throws IOException if it cannot be read
  void read(Part part, Consumer<Quote> quotes) throws IOException;

  /// A file of quotes, or what they all refer to.
  ///
  /// @param name stable, for example `quotes/axrp-24.yaml`
  /// @param fingerprint changes when the content does
  /// @param holdsQuotes false for topics, sources, people and venues, on which all quotes depend
  record Part(String name, String fingerprint, boolean holdsQuotes) {}

  /// Topics, sources and people that are explained by the collection.
  record Catalog(List<Topic> topics, List<Source> sources, List<Person> people) {
    public Catalog {
      topics = List.copyOf(topics);
      sources = List.copyOf(sources);
      people = List.copyOf(people);
    }
  }
}
