package bot.verbatim.collection.read;

import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Evidence.Confidence;
import bot.verbatim.quote.Evidence.Coverage;
import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Source;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the `evidence` of a quote.
record EvidenceReader(ReferenceCheck references) {

  /// @param source the source of passages that name no other
  Optional<Evidence> read(FieldReader quote, Source source) {
    return quote
        .child("evidence", EntryShape.EVIDENCE)
        .map(entry ->
            new Evidence(
                entry.children("passages", EntryShape.PASSAGE).stream()
                    .map(passage -> passage(passage, source))
                    .toList(),
                entry.constant("coverage", Coverage.values()).orElse(Coverage.NONE),
                entry
                    .parsed("checked", EvidenceReader::day, "no day: write `2026-01-31`")
                    .orElse(null),
                entry.text("by").orElse(""),
                entry.text("method").orElse(""),
                entry.constant("confidence", Confidence.values()).orElse(null),
                entry
                    .parsed(
                        "sha256",
                        EvidenceReader::digest,
                        "no SHA-256: write 64 hexadecimal digits, or remove the key")
                    .orElse(null)));
  }

  private Passage passage(FieldReader entry, Source quoted) {
    Source source = references.source(entry).orElse(quoted);
    return new Passage(
        entry.text("exact").orElse(""),
        entry.text("prefix").orElse(""),
        entry.text("suffix").orElse(""),
        name(entry, "speaker"),
        name(entry, "speaker_before"),
        name(entry, "speaker_after"),
        source.id(),
        entry.url("url").orElse(source.url()),
        entry.text("locator").orElse(""),
        source.shownTitle());
  }

  private @Nullable String name(FieldReader passage, String key) {
    return references.people(passage, key).stream()
        .findFirst()
        .map(references.known()::name)
        .orElse(null);
  }

  private static Optional<LocalDate> day(String written) {
    return PartialDate.parse(written)
        .filter(date -> date.day() > 0)
        .map(date -> LocalDate.of(date.year(), date.month(), date.day()));
  }

  private static Optional<String> digest(String written) {
    return written.matches("[0-9a-f]{64}") ? Optional.of(written) : Optional.empty();
  }
}
