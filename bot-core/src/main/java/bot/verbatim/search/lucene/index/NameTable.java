package bot.verbatim.search.lucene.index;

import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.Person;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Speaker;
import bot.verbatim.quote.Topic;
import bot.verbatim.search.lucene.text.SourceKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All names of topics, speakers and sources; the catalog adds aliases.
public final class NameTable {

  /// The number at the end of a source's id, as in `80k-159` or `arxiv-1811.07871`.
  private static final Pattern NUMBERED = Pattern.compile("-[0-9.]++$");

  /// Longer names, in chars, are hardly those of persons. Chosen by hand.
  private static final int LONGEST = 60;

  private final Map<String, Topic> topics = new HashMap<>();

  /// Names of the sources that describe a source, by its id.
  private final Map<String, List<String>> describers = new HashMap<>();

  private final Map<String, Person> people = new HashMap<>();

  NameTable(Catalog catalog) {
    catalog.topics().forEach(topic -> topics.put(topic.slug(), topic));
    for (Source source : catalog.sources()) {
      if (source.describes() != null) {
        describers.computeIfAbsent(source.describes(), _ -> new ArrayList<>()).addAll(of(source));
      }
    }
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
    Person person = person(speaker);
    if (person == null) {
      return List.of(speaker.name());
    }
    List<String> names = new ArrayList<>(List.of(speaker.name(), person.name(), person.id()));
    names.addAll(person.aliases());
    return names;
  }

  /// Whether the catalog names a speaker; in a catalog that names nobody, all count as named.
  boolean isKnown(Speaker speaker) {
    return people.isEmpty() || person(speaker) != null;
  }

  private @Nullable Person person(Speaker speaker) {
    return people.get(Objects.requireNonNullElse(speaker.personId(), speaker.name()));
  }

  static List<String> of(Source source) {
    return Stream.concat(
            Stream.of(source.id(), source.title(), Objects.requireNonNullElse(source.venue(), "")),
            source.ids().values().stream())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /// The names by which people ask for a source: also the parts before a comma or a number, such as
  /// `AXRP` or `80k`.
  List<String> keys(Source source) {
    List<String> keys = new ArrayList<>(of(source));
    keys.addAll(describers.getOrDefault(source.id(), List.of()));
    keys.add(NUMBERED.matcher(source.id()).replaceFirst(""));
    String venue = source.venue();
    if (venue != null) {
      keys.add(venue.split(",", 2)[0]);
    }
    return keys;
  }

  /// The names, and how else people write those of persons: `Leike, Jan` and `J. Leike`.
  static List<String> variants(List<String> names) {
    List<String> all = new ArrayList<>(names);
    for (String name : names) {
      int space = name.lastIndexOf(' ');
      if (space > 0 && name.length() < LONGEST) {
        String last = name.substring(space + 1);
        all.add(last + name.substring(0, space));
        all.add(name.substring(0, name.offsetByCodePoints(0, 1)) + last);
      }
    }
    return all;
  }

  /// The names of all these topics.
  List<String> topicNames(List<String> slugs) {
    return slugs.stream().flatMap(slug -> of(topic(slug)).stream()).distinct().toList();
  }

  /// The slugs and titles of these topics.
  List<String> topicTitles(List<String> slugs) {
    return slugs.stream()
        .map(this::topic)
        .flatMap(topic -> Stream.of(topic.slug(), topic.title()))
        .distinct()
        .toList();
  }

  /// What people type for a source: its names, and what works of its kind are called.
  List<String> typed(Source source) {
    List<String> typed = new ArrayList<>(keys(source));
    typed.addAll(SourceKinds.wordsFor(source.kind(), source.venue()));
    return typed.stream().distinct().toList();
  }

  /// The authors of a quote's source whom the catalog names and who are not its speakers.
  List<Speaker> hosts(Quote quote) {
    return quote.source().authors().stream()
        .filter(author -> quote.speakers().stream().noneMatch(who -> who.name().equals(author)))
        .map(people::get)
        .filter(Objects::nonNull)
        .map(host -> new Speaker(host.name(), host.id(), null))
        .toList();
  }

  /// The names of a source's authors who are not among the quote's speakers.
  List<String> hostNames(Quote quote) {
    return quote.source().authors().stream()
        .filter(author -> quote.speakers().stream().noneMatch(who -> who.name().equals(author)))
        .flatMap(author -> of(Speaker.named(author)).stream())
        .distinct()
        .toList();
  }

  /// The names of all speakers of a quote.
  List<String> speakerNames(Quote quote) {
    return quote.speakers().stream().flatMap(who -> of(who).stream()).distinct().toList();
  }
}
