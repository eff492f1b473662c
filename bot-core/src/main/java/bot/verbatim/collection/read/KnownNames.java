package bot.verbatim.collection.read;

import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Person;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Speaker;
import bot.verbatim.quote.Topic;
import bot.verbatim.text.Folding;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks up the people, sources and topics that a quote names.
public final class KnownNames {

  private static final Pattern ID = Pattern.compile("[a-z0-9]++([.-][a-z0-9]++)*+");

  private final Map<String, Person> people = new HashMap<>();
  private final Map<String, Person> peopleByName = new HashMap<>();
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, String> topics = new HashMap<>();
  private final Set<String> broken;

  /// @param broken ids of invalid entries, and names of missing or invalid files
  KnownNames(List<Topic> topics, List<Source> sources, List<Person> people, Set<String> broken) {
    this.broken = broken;
    for (Topic topic : topics) {
      this.topics.put(folded(topic.title()), topic.slug());
    }
    topics.forEach(topic -> this.topics.put(topic.slug(), topic.slug()));
    sources.forEach(source -> this.sources.put(source.id(), source));
    for (Person person : people) {
      this.people.put(person.id(), person);
      peopleByName.put(person.name(), person);
    }
  }

  /// Whether a word has the form of an id rather than of a display name.
  static boolean looksLikeId(String word) {
    return ID.matcher(word).matches();
  }

  /// Whether the entry with this id, or its whole file, was reported as invalid.
  boolean isBroken(String file, String id) {
    return broken.contains(id) || broken.contains(file);
  }

  public Optional<Person> person(String idOrName) {
    Person person = people.get(idOrName);
    return Optional.ofNullable(person == null ? peopleByName.get(idOrName) : person);
  }

  /// A speaker with their affiliation at a date.
  Speaker speaker(String idOrName, @Nullable PartialDate date) {
    return person(idOrName)
        .map(person ->
            new Speaker(
                person.name(),
                person.id(),
                date == null ? null : person.affiliationAt(date).orElse(null)))
        .orElseGet(() -> Speaker.named(idOrName));
  }

  /// The display name of a person; an unknown name as it is.
  String name(String idOrName) {
    return person(idOrName).map(Person::name).orElse(idOrName);
  }

  Optional<Source> source(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  /// The slug of a topic named by slug or title.
  Optional<String> topic(String slugOrTitle) {
    String slug = topics.get(slugOrTitle);
    return Optional.ofNullable(slug == null ? topics.get(folded(slugOrTitle)) : slug);
  }

  Collection<String> personIds() {
    return people.keySet();
  }

  Collection<String> sourceIds() {
    return sources.keySet();
  }

  Collection<String> topicSlugs() {
    return topics.values();
  }

  private static String folded(String title) {
    return Folding.lowerCase(title);
  }
}
