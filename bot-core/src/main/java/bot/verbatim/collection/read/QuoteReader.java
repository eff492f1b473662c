package bot.verbatim.collection.read;

import bot.verbatim.collection.rule.EvidenceRules;
import bot.verbatim.collection.syntax.DataNode;
import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.quote.Attributed;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Occurrence;
import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Speaker;
import bot.verbatim.text.QuotationMarks;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads an entry of a file of quotes.
final class QuoteReader {

  private static final Source UNKNOWN_SOURCE = Source.named("unknown source");
  private static final List<Speaker> UNKNOWN_SPEAKER = List.of(Speaker.named("unknown speaker"));
  private final ReferenceCheck references;
  private final Diagnostics findings;
  private final QuoteIdRules ids;
  private final @Nullable EvidenceRules rules;

  /// @param plainNames whether names need no entry in the catalog, as in `.jsonl`
  QuoteReader(QuoteFile file, Diagnostics findings, boolean plainNames) {
    this.references = new ReferenceCheck(file.known(), findings, plainNames);
    this.findings = findings;
    this.ids = new QuoteIdRules(file, findings, plainNames);
    this.rules = file.rules();
  }

  /// Passes on the quote, or reports why it is invalid.
  void read(DataNode node, QuoteFile.Sound quotes) {
    findings
        .guarded(node.line(), Diagnostics.UNREADABLE, () -> valid(node))
        .ifPresent(quote -> quotes.accept(quote, node));
  }

  private Optional<Quote> valid(DataNode node) {
    long before = findings.faults();
    Optional<Quote> quote =
        FieldReader.of(
                node, references.plainNames() ? EntryShape.QUOTE_LINE : EntryShape.QUOTE, findings)
            .map(entry -> quote(entry, node));
    return quote.filter(_ -> findings.faults() == before);
  }

  private Quote quote(FieldReader entry, DataNode node) {
    String text = words(entry, "text");
    Source source = references.source(entry).orElse(UNKNOWN_SOURCE);
    @Nullable PartialDate said = entry.date("said").orElse(null);
    @Nullable PartialDate date = said == null ? source.date() : said;
    List<Speaker> named =
        references.people(entry, "speaker").stream()
            .map(name -> references.known().speaker(name, date))
            .toList();
    List<Speaker> speakers = named.isEmpty() ? UNKNOWN_SPEAKER : named;
    Optional<Fidelity> written = entry.constant("fidelity", Fidelity.values());
    Fidelity fidelity = written.orElse(Fidelity.UNCHECKED);
    @Nullable Evidence found = evidence(entry, node, source).orElse(null);
    Optional<FieldReader> decided = entry.child("attribution", EntryShape.ATTRIBUTION);
    Optional<Attribution> status = decided.flatMap(e -> e.constant("status", Attribution.values()));
    List<String> topics = references.topics(entry);
    Quote quote =
        new Quote(
            ids.read(entry, source.id(), text),
            text,
            words(entry, "label"),
            speakers,
            topics,
            references.picks(entry, topics),
            new Occurrence(source, entry.text("locator").orElse(""), said),
            entry.parsed("language", QuoteReader::language, "no language: write `en`").orElse("en"),
            fidelity,
            found,
            new Attributed(
                status.orElseGet(() -> Attribution.derivedFrom(fidelity, speakers, found)),
                decided.flatMap(e -> e.text("reason")).orElse(""),
                decided.flatMap(e -> e.text("by")).orElse("")),
            entry.text("note").orElse(""));
    marks(entry, "label", quote.label());
    if (!fidelity.isWordForWord()) {
      marks(entry, "text", text);
    }
    if (rules != null) {
      rules
          .problem(quote, status.isPresent())
          .ifPresent(message -> findings.fault(entry.line("fidelity"), message));
    }
    return quote;
  }

  private void marks(FieldReader entry, String key, String words) {
    if (QuotationMarks.quote(words)) {
      findings.warning(
          entry.line(key),
          "`%s` has quotation marks, which are for `verbatim` and `edited` words alone: remove them"
              .formatted(key));
    }
  }

  private Optional<Evidence> evidence(FieldReader entry, DataNode node, Source source) {
    if (rules != null) {
      return new EvidenceReader(references).read(entry, source);
    }
    Diagnostics unheard = new Diagnostics("", (_, _, _) -> {});
    ReferenceCheck silent =
        new ReferenceCheck(references.known(), unheard, references.plainNames());
    return FieldReader.of(node, EntryShape.QUOTE_LINE, unheard)
        .flatMap(same -> new EvidenceReader(silent).read(same, source))
        .filter(_ -> unheard.faults() == 0);
  }

  private String words(FieldReader entry, String key) {
    String words = entry.text(key).orElse("");
    if (TextRules.holdsLink(words)) {
      findings.fault(
          entry.line(key),
          "`%s` holds a link: put it in the source, and write the words alone".formatted(key));
    }
    if (TextRules.isTooLong(words)) {
      findings.warning(
          entry.line(key),
          "`%s` is longer than %,d characters: shorten it, or split it in two quotes"
              .formatted(key, TextRules.LONGEST_TEXT));
    }
    return words;
  }

  private static Optional<String> language(String written) {
    return written.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}+)*+")
        ? Optional.of(written)
        : Optional.empty();
  }
}
