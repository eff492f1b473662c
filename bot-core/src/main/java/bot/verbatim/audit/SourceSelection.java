package bot.verbatim.audit;

import bot.verbatim.collection.EvidenceStore;
import bot.verbatim.collection.EvidenceStore.Held;
import bot.verbatim.quote.Source;
import bot.verbatim.text.Nearest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A source selected by the user, and its quotes.
record SourceSelection(Source source, List<Held> quotes) {

  /// Finds a source by its id, title or URL.
  ///
  /// @throws AuditFailure if there is none; the message suggests the nearest
  static SourceSelection of(EvidenceStore ledger, String typed) throws AuditFailure, IOException {
    String id = sourceId(ledger, typed);
    List<Held> quotes = ledger.quotesOf(id);
    return new SourceSelection(source(ledger, id, quotes), quotes);
  }

  /// The id of the source with this id, title or URL, or else the input itself.
  private static String sourceId(EvidenceStore ledger, String typed) {
    return ledger.catalog().sources().stream()
        .filter(source ->
            source.id().equals(typed)
                || source.title().equalsIgnoreCase(typed)
                || typed.equals(source.url()))
        .map(Source::id)
        .findFirst()
        .orElse(typed);
  }

  private static Source source(EvidenceStore ledger, String id, List<Held> quotes)
      throws AuditFailure {
    Optional<Source> known =
        ledger.catalog().sources().stream().filter(source -> source.id().equals(id)).findFirst();
    if (known.isPresent() || !quotes.isEmpty()) {
      return known.orElseGet(() -> quotes.getFirst().quote().source());
    }
    throw new AuditFailure("There is no source “" + id + "”. " + meant(ledger, id));
  }

  /// A suggestion: the nearest id by edit distance, or else a source whose id or title contains the
  /// input.
  private static String meant(EvidenceStore ledger, String typed) {
    Map<String, String> names = new HashMap<>();
    ledger.sourceNames().forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
    String folded = typed.toLowerCase(Locale.ROOT);
    return Nearest.to(folded, names.keySet())
        .map(near -> names.getOrDefault(near, near))
        .or(() ->
            ledger.catalog().sources().stream()
                .filter(source ->
                    (source.id() + " " + source.title()).toLowerCase(Locale.ROOT).contains(folded))
                .map(Source::id)
                .findFirst())
        .map(near -> "Did you mean “" + near + "”?")
        .orElse("./verbatim quotes sources lists all.");
  }
}
