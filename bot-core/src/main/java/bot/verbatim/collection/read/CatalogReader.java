package bot.verbatim.collection.read;

import bot.verbatim.collection.syntax.Diagnostics;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads venues, people, sources, topics and the thesaurus. An absent file has no entries.
public final class CatalogReader {

  private final Path folder;
  private final Diagnostics.Sink sink;
  private final Set<String> broken = new HashSet<>();

  public CatalogReader(Path folder, Diagnostics.Sink sink) {
    this.folder = folder;
    this.sink = sink;
  }

  /// The catalog, and a lookup of its names.
  public record Explained(Catalog catalog, KnownNames known) {}

  public Explained read() throws IOException {
    Map<String, Venue> venues = new LinkedHashMap<>();
    EntryList venuesFile = entries("venues.yaml", EntryShape.VENUE);
    venuesFile.read(Venue::read, Venue::id).forEach(venue -> venues.put(venue.id(), venue));

    EntryList peopleFile = entries("people.yaml", EntryShape.PERSON);
    List<Person> people =
        peopleFile.read(new PeopleReader(peopleFile.findings())::read, Person::id);

    EntryList sourcesFile = entries("sources.yaml", EntryShape.SOURCE);
    SourceReader reader =
        new SourceReader(
            venues, new KnownNames(List.of(), List.of(), people, broken), sourcesFile.findings());
    List<Source> read = sourcesFile.read(reader::read, Source::id);
    reader.checkDescribed(read.stream().map(Source::id).collect(Collectors.toSet()));
    KnownNames works = new KnownNames(List.of(), read, people, broken);
    List<Source> sources = read.stream().map(source -> rated(source, works)).toList();

    EntryList topicsFile = entries("topics.yaml", EntryShape.TOPIC);
    List<Topic> topics = topicsFile.read(new TopicReader(topicsFile.findings())::read, Topic::slug);
    return new Explained(
        new Catalog(topics, sources, people, new ThesaurusReader(folder, sink).read()),
        new KnownNames(topics, sources, people, broken));
  }

  /// An unrated page in an unrated venue inherits the credibility of the work that it describes.
  private static Source rated(Source page, KnownNames works) {
    return page.credibility().rating() != null
        ? page
        : Optional.ofNullable(page.describes())
            .flatMap(works::source)
            .map(work -> page.with(work.credibility().inherited(work.title())))
            .orElse(page);
  }

  /// If all files of quotes are `.jsonl`, this file may be absent or empty.
  private EntryList entries(String name, EntryShape shape) throws IOException {
    boolean mayBeEmpty =
        new FolderParts(folder)
            .quoteFiles().stream().noneMatch(file -> file.toString().endsWith(".yaml"));
    Path file = folder.resolve(name);
    return new EntryList(
        folder, file, shape, mayBeEmpty, broken, new Diagnostics(file.toString(), sink));
  }
}
