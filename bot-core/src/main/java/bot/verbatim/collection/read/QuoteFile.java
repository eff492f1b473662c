package bot.verbatim.collection.read;

import bot.verbatim.collection.rule.EvidenceRules;
import bot.verbatim.collection.rule.IdRegistry;
import bot.verbatim.collection.syntax.DataNode;
import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.collection.syntax.JsonLines;
import bot.verbatim.collection.syntax.YamlList;
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
public record QuoteFile(
    Path file,
    KnownNames known,
    IdRegistry ids,
    Diagnostics.Sink sink,
    @Nullable EvidenceRules rules) {

  /// Takes a quote and the entry that it was read from.
  public interface Sound {
    void accept(Quote quote, DataNode entry);
  }

  /// Reads the file; what is not fit to show goes to the sink of problems instead.
  public void read(Sound quotes) throws IOException {
    Diagnostics findings = new Diagnostics(file.toString(), sink);
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
