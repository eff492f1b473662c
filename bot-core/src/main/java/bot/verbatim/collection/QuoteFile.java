package bot.verbatim.collection;

import bot.verbatim.quote.Quote;
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
    Path file, Known known, IdRegistry ids, Findings.Sink sink, @Nullable EvidenceRules rules) {

  /// Takes a quote and the entry that it was read from.
  interface Sound {
    void accept(Quote quote, DataNode entry);
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
