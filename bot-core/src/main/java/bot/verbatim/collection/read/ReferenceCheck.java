package bot.verbatim.collection.read;

import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.collection.syntax.DisplayedValue;
import bot.verbatim.collection.syntax.KeySpelling;
import bot.verbatim.quote.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Resolves the names in a data file, and reports unknown ones.
///
/// @param plainNames whether names need no entry in the catalog, as in `.jsonl`
record ReferenceCheck(KnownNames known, Diagnostics findings, boolean plainNames) {

  /// The source under the key `source`.
  Optional<Source> source(FieldReader entry) {
    return entry.text("source").map(id -> source(entry, id));
  }

  private Source source(FieldReader entry, String id) {
    Optional<Source> source = known.source(id);
    if (source.isEmpty() && known.isBroken("sources.yaml", id)) {
      findings.consequence();
    } else if (source.isEmpty() && !plainNames) {
      findings.fault(
          entry.line("source"),
          () ->
              "no source in sources.yaml has the id %s%s"
                  .formatted(
                      DisplayedValue.value(id),
                      KeySpelling.remedy(
                          id, known.sourceIds(), "add it there, or write the right id")));
    }
    return source.orElseGet(() -> Source.named(id));
  }

  /// The ids or names of people under a key; reports unknown ids.
  List<String> people(FieldReader entry, String key) {
    List<String> names = entry.texts(key);
    for (String name : names) {
      if (known.person(name).isPresent()) {
        continue;
      }
      if (known.isBroken("people.yaml", name)) {
        findings.consequence();
      } else if (!plainNames && KnownNames.looksLikeId(name)) {
        findings.fault(
            entry.line(key),
            () ->
                "nobody in people.yaml has the id %s%s"
                    .formatted(
                        DisplayedValue.value(name),
                        KeySpelling.remedy(
                            name,
                            known.personIds(),
                            "add them there, or write the name as shown")));
      }
    }
    return names;
  }

  /// The slugs of the topics under the key `topics`; an unknown topic as written.
  List<String> topics(FieldReader entry) {
    Set<String> slugs = new LinkedHashSet<>();
    for (String written : entry.texts("topics")) {
      Optional<String> slug = known.topic(written);
      if (slug.isEmpty() && !plainNames && !known.isBroken("topics.yaml", written)) {
        findings.warning(
            entry.line("topics"),
            () ->
                "no topic in topics.yaml has the slug %s%s"
                    .formatted(
                        DisplayedValue.value(written),
                        KeySpelling.remedy(
                            written, known.topicSlugs(), "add it there, or write the right slug")));
      }
      if (!slugs.add(slug.orElse(written))) {
        findings.warning(
            entry.line("topics"),
            "the topic %s is named twice: remove one of them"
                .formatted(DisplayedValue.value(written)));
      }
    }
    return List.copyOf(slugs);
  }

  /// The slugs of the topics under the key `pick`, without those that the quote does not have.
  ///
  /// @param topics the quote's
  List<String> picks(FieldReader entry, List<String> topics) {
    Set<String> slugs = new LinkedHashSet<>();
    for (String written : entry.texts("pick")) {
      String slug = known.topic(written).orElse(written);
      if (!topics.contains(slug)) {
        findings.warning(
            entry.line("pick"),
            "the quote is picked for %s, which is none of its topics: add it to `topics`, or remove"
                    .formatted(DisplayedValue.value(written))
                + " it here");
      } else if (!slugs.add(slug)) {
        findings.warning(
            entry.line("pick"),
            "the quote is picked for %s twice: remove one of them"
                .formatted(DisplayedValue.value(written)));
      }
    }
    return List.copyOf(slugs);
  }
}
