package bot.verbatim.collection.read;

import bot.verbatim.collection.syntax.DataNode.Field;
import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.collection.syntax.DisplayedValue;
import bot.verbatim.collection.syntax.KeySpelling;
import bot.verbatim.quote.Credibility;
import bot.verbatim.quote.Publication;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.SourceLinks;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads an entry of sources.yaml.
public final class SourceReader {

  public static final List<String> KINDS =
      List.of("episode", "post", "paper", "thread", "page", "site", "collection", "show-notes");

  private final Map<String, Venue> venues;
  private final ReferenceCheck people;
  private final Diagnostics findings;
  private final Map<String, Integer> described = new LinkedHashMap<>();

  SourceReader(Map<String, Venue> venues, KnownNames people, Diagnostics findings) {
    this.venues = venues;
    this.people = new ReferenceCheck(people, findings, false);
    this.findings = findings;
  }

  Source read(FieldReader entry) {
    Optional<Venue> venue = venue(entry);
    Optional<String> describes = entry.text("describes");
    describes.ifPresent(id -> {
      described.put(id, entry.line("describes"));
      if (id.equals(entry.text("id").orElse(""))) {
        findings.warning(
            entry.line("describes"),
            "a source cannot describe itself: name the work that it is about, or remove the key");
      }
    });
    return new Source(
        entry.text("id").orElse(""),
        entry.text("title").orElse(""),
        new SourceLinks(entry.url("url").orElse(null), entry.url("archived").orElse(null)),
        authors(entry),
        new Publication(
            venue.map(Venue::name).orElse(null),
            entry.choice("kind", KINDS).orElse(""),
            entry.date("date").orElse(null)),
        credibility(entry, venue),
        entry.number("importance", 0, 100).orElse(null),
        ids(entry),
        describes.orElse(null),
        entry.text("note").orElse(""),
        entry.text("short").orElse(""));
  }

  /// Reports each id under `describes` that no source has.
  void checkDescribed(Collection<String> sourceIds) {
    described.forEach((id, line) -> {
      if (!sourceIds.contains(id) && !people.known().isBroken("sources.yaml", id)) {
        findings.warning(
            line,
            () ->
                "no source has the id "
                    + DisplayedValue.value(id)
                    + KeySpelling.remedy(id, sourceIds, "add it, or remove `describes`"));
      }
    });
  }

  private Optional<Venue> venue(FieldReader entry) {
    Optional<String> id = entry.text("venue");
    Optional<Venue> venue = id.map(venues::get);
    if (id.isPresent() && venue.isEmpty() && people.known().isBroken("venues.yaml", id.get())) {
      findings.consequence();
    } else if (id.isPresent() && venue.isEmpty()) {
      findings.fault(
          entry.line("venue"),
          () ->
              "no venue in venues.yaml has the id %s%s"
                  .formatted(
                      DisplayedValue.value(id.get()),
                      KeySpelling.remedy(
                          id.get(), venues.keySet(), "add it there, or remove the key")));
    }
    return venue;
  }

  private Credibility credibility(FieldReader entry, Optional<Venue> venue) {
    return entry.has("credibility")
        ? Venue.credibility(entry)
        : venue
            .map(known -> known.credibility().inherited(known.name()))
            .orElse(Credibility.UNRATED);
  }

  private List<String> authors(FieldReader entry) {
    return people.people(entry, "authors").stream().map(people.known()::name).toList();
  }

  private Map<String, String> ids(FieldReader entry) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (Field pair : entry.pairs("ids")) {
      TextRules.text(pair.value(), pair.key(), findings)
          .ifPresent(value -> ids.put(pair.key(), value));
    }
    return ids;
  }
}
