package bot.verbatim.collection.syntax;

import bot.verbatim.collection.syntax.DataNode.Items;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads a YAML file that is a list.
public final class YamlList {

  private YamlList() {}

  /// The entries; empty if the file is invalid, which is reported, or empty.
  public static List<DataNode> read(Path file, boolean mayBeEmpty, Diagnostics findings)
      throws IOException {
    long before = findings.faults();
    Optional<DataNode> document =
        TextFile.read(file, findings).flatMap(text -> YamlNodes.read(text, findings));
    if (document.isEmpty()) {
      if (!mayBeEmpty && findings.faults() == before) {
        findings.warning(1, "the file is empty: write a list of entries, or remove it");
      }
      return List.of();
    }
    if (document.get() instanceof Items items) {
      return items.nodes();
    }
    DataNode other = document.get();
    findings.fault(
        other.line(),
        "the file must be a list of entries, each beginning with `- `, not " + other.described());
    return List.of();
  }
}
