package bot.verbatim.collection;

import bot.verbatim.quote.Quote;
import bot.verbatim.quote.QuoteId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file of quotes, YAML or JSON Lines.
///
/// @param rules what quotes that are to be shown must fulfil; null where somebody is about to check
///   them, so that evidence that is broken or does not hold is no reason to leave one out
record QuoteFile(
    Path file, Known known, Ids ids, Findings.Sink sink, @Nullable EvidenceRules rules) {

  /// The ids of all quotes, as far as the reader knows them.
  interface Ids {

    /// A reader of one file alone knows none.
    Ids UNKNOWN =
        new Ids() {
          @Override
          public void enter(String id, Path file, int line, Findings findings) {}

          @Override
          public boolean isTaken(String id) {
            return false;
          }

          @Override
          public String free(String sourceId, String text) {
            return QuoteId.of(sourceId, text, this::isTaken);
          }
        };

    /// Takes note of the id of a quote.
    void enter(String id, Path file, int line, Findings findings);

    /// Whether a quote has this id. Asked only after all were entered.
    boolean isTaken(String id);

    /// An id that no quote has, for these words.
    String free(String sourceId, String text);
  }

  /// Takes a quote and the entry that it was read from.
  interface Sound {
    void accept(Quote quote, Node entry);
  }

  /// Reads the file; what is not fit to show goes to the sink of problems instead.
  void read(Sound quotes) throws IOException {
    Findings findings = new Findings(file.toString(), sink);
    boolean lines = file.toString().endsWith(".jsonl");
    QuoteReader reader = new QuoteReader(this, findings, lines);
    if (lines) {
      try (InputStream in = Files.newInputStream(file)) {
        JsonLines.read(in, findings, node -> reader.read(node, quotes));
      }
    } else {
      YamlList.read(file, false, findings).forEach(node -> reader.read(node, quotes));
    }
  }
}
