package bot.verbatim.collection.read;

import bot.verbatim.collection.rule.EvidenceRules;
import bot.verbatim.collection.rule.QuoteIds;
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
/// @param rules rules that quotes must satisfy; null to include quotes whose evidence is invalid or
///   does not hold, so that they can be checked
public record QuoteFile(
    Path file,
    KnownNames known,
    QuoteIds ids,
    Diagnostics.Sink sink,
    @Nullable EvidenceRules rules) {

  /// Takes each valid quote with the node that it was read from.
  public interface Sound {
    void accept(Quote quote, DataNode entry);
  }

  /// Reads the file; invalid entries are reported to the sink instead.
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
