package bot.verbatim.quote;

import java.util.List;

/// The topics, sources and people of a collection, to which its quotes refer, and its thesaurus.
///
/// @param thesaurus groups of words and phrases, as written, that find one another; each has at
///   least two
public record Catalog(
    List<Topic> topics, List<Source> sources, List<Person> people, List<List<String>> thesaurus) {

  public Catalog {
    topics = List.copyOf(topics);
    sources = List.copyOf(sources);
    people = List.copyOf(people);
    thesaurus = thesaurus.stream().map(List::copyOf).toList();
  }

  /// A catalog without a thesaurus.
  public Catalog(List<Topic> topics, List<Source> sources, List<Person> people) {
    this(topics, sources, people, List.of());
  }
}
