package bot.verbatim.collection.read;

import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.collection.syntax.DisplayedValue;
import bot.verbatim.quote.QuoteId;
import java.util.Optional;

/// Reads the id of a quote, and proposes one if it is missing or mistyped.
///
/// @param anyForm whether ids of any form are allowed, as in `.jsonl`
record QuoteIdRules(QuoteFile file, Diagnostics findings, boolean anyForm) {

  String read(FieldReader entry, String sourceId, String text) {
    Optional<String> id = entry.text("id");
    if (id.isEmpty()) {
      if (!entry.has("id")) {
        findings.fault(
            entry.line("id"), () -> "a quote needs `id`: write `" + free(sourceId, text) + "`");
      }
      return "";
    }
    int line = entry.line("id");
    file.ids().enter(id.get(), file.file(), line, findings);
    if (!anyForm && !QuoteId.isValid(id.get())) {
      findings.warning(line, () -> wrong(id.get(), sourceId, text));
    }
    return id.get();
  }

  private String wrong(String id, String sourceId, String text) {
    if (!QuoteId.hasForm(id)) {
      return "%s should be four letters or digits, a hyphen and a check sign: write `%s`"
          .formatted(DisplayedValue.value(id), free(sourceId, text));
    }
    String mended = QuoteId.withCheck(id);
    return "%s ends in a wrong check sign, so it was mistyped: write `%s`"
        .formatted(
            DisplayedValue.value(id), file.ids().isTaken(mended) ? free(sourceId, text) : mended);
  }

  private String free(String sourceId, String text) {
    return file.ids().free(sourceId, text);
  }
}
