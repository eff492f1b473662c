package bot.verbatim.quote;

import java.util.List;

/// The topics, sources and people that a collection explains, for its quotes to refer to.
public record Catalog(List<Topic> topics, List<Source> sources, List<Person> people) {
  public Catalog {
    topics = List.copyOf(topics);
    sources = List.copyOf(sources);
    people = List.copyOf(people);
  }
}
