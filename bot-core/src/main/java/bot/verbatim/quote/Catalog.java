package bot.verbatim.quote;

import java.util.List;

/// The topics, sources and people of a collection, to which its quotes refer.
public record Catalog(List<Topic> topics, List<Source> sources, List<Person> people) {
  public Catalog {
    topics = List.copyOf(topics);
    sources = List.copyOf(sources);
    people = List.copyOf(people);
  }
}
