package bot.verbatim.search.lucene.index;

import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.Person;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Speaker;
import bot.verbatim.quote.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// All names of topics, speakers and sources; the catalog adds aliases.
public final class NameTable {

  private final Map<String, Topic> topics = new HashMap<>();
  private final Map<String, Person> people = new HashMap<>();

  NameTable(Catalog catalog) {
    catalog.topics().forEach(topic -> topics.put(topic.slug(), topic));
    for (Person person : catalog.people()) {
      people.put(person.name(), person);
      people.put(person.id(), person);
    }
  }

  /// The topic with this slug, or a topic with no more than this name if the catalog has none.
  Topic topic(String slug) {
    Topic topic = topics.get(slug);
    return topic == null ? new Topic(slug, slug, List.of(), "") : topic;
  }

  public static List<String> of(Topic topic) {
    List<String> names = new ArrayList<>(List.of(topic.slug(), topic.title()));
    names.addAll(topic.aliases());
    return names;
  }

  List<String> of(Speaker speaker) {
    Person person = people.get(Objects.requireNonNullElse(speaker.personId(), speaker.name()));
    if (person == null) {
      return List.of(speaker.name());
    }
    List<String> names = new ArrayList<>(List.of(speaker.name(), person.name(), person.id()));
    names.addAll(person.aliases());
    return names;
  }

  static List<String> of(Source source) {
    return Stream.concat(
            Stream.of(source.id(), source.title(), Objects.requireNonNullElse(source.venue(), "")),
            source.ids().values().stream())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /// The names of all topics of a quote.
  List<String> topicNames(Quote quote) {
    return quote.topics().stream().flatMap(slug -> of(topic(slug)).stream()).distinct().toList();
  }

  /// The names of all speakers of a quote.
  List<String> speakerNames(Quote quote) {
    return quote.speakers().stream().flatMap(who -> of(who).stream()).distinct().toList();
  }
}
