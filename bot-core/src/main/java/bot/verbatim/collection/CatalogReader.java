package bot.verbatim.collection;

import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.Person;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads venues, people, sources and topics. A file that is absent explains nothing.
final class CatalogReader {

  private final Path folder;
  private final Findings.Sink sink;
  private final Set<String> broken = new HashSet<>();

  CatalogReader(Path folder, Findings.Sink sink) {
    this.folder = folder;
    this.sink = sink;
  }

  /// What the files explain, and how to find it.
  record Explained(Catalog catalog, Known known) {}

  Explained read() throws IOException {
    Map<String, Venue> venues = new LinkedHashMap<>();
    Entries venuesFile = entries("venues.yaml", Shape.VENUE, "id");
    venuesFile.read(Venue::read, Venue::id).forEach(venue -> venues.put(venue.id(), venue));

    Entries peopleFile = entries("people.yaml", Shape.PERSON, "id");
    List<Person> people = peopleFile.read(new People(peopleFile.findings())::read, Person::id);

    Entries sourcesFile = entries("sources.yaml", Shape.SOURCE, "id");
    SourceReader reader =
        new SourceReader(
            venues, new Known(List.of(), List.of(), people, broken), sourcesFile.findings());
    List<Source> read = sourcesFile.read(reader::read, Source::id);
    reader.checkDescribed(read.stream().map(Source::id).toList());
    List<Source> sources = Described.rated(read);

    Entries topicsFile = entries("topics.yaml", Shape.TOPIC, "slug");
    List<Topic> topics = topicsFile.read(new Topics(topicsFile.findings())::read, Topic::slug);
    return new Explained(
        new Catalog(topics, sources, people), new Known(topics, sources, people, broken));
  }

  /// A folder of `.jsonl` alone needs no explanations.
  private Entries entries(String name, Shape shape, String idKey) throws IOException {
    boolean mayBeEmpty =
        new Parts(folder)
            .quoteFiles().stream().noneMatch(file -> file.toString().endsWith(".yaml"));
    Path file = folder.resolve(name);
    return new Entries(file, shape, idKey, mayBeEmpty, broken, new Findings(file.toString(), sink));
  }
}
