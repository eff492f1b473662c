package bot.verbatim.collection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;

/// Writes findings into files of quotes. A new file is made beside the old one, read again and
/// compared with what it should say; only then does it take the old one's place.
final class Recorder {

  private final Known known;
  private final RecordedNodes nodes;

  Recorder(Known known) {
    this.known = known;
    this.nodes = new RecordedNodes(known);
  }

  /// Writes to all files or, where one cannot be made, to none.
  ///
  /// @return those that changed
  List<Path> write(Map<Path, List<Recorded>> byFile) throws IOException {
    Map<Path, Path> made = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, List<Recorded>> file : byFile.entrySet()) {
        Path target = file.getKey().toRealPath();
        Path copy = Drafts.beside(target);
        made.put(copy, target);
        if (!make(target, copy, byLine(file.getValue()))) {
          made.remove(copy);
          Files.delete(copy);
        }
      }
      List<Path> changed = new ArrayList<>();
      for (Map.Entry<Path, Path> file : made.entrySet()) {
        Files.move(file.getKey(), file.getValue(), StandardCopyOption.ATOMIC_MOVE);
        changed.add(file.getValue());
      }
      return changed;
    } finally {
      for (Path copy : made.keySet()) {
        Files.deleteIfExists(copy);
      }
    }
  }

  private static Map<Integer, Recorded> byLine(List<Recorded> findings) {
    Map<Integer, Recorded> lines = new LinkedHashMap<>();
    findings.forEach(recorded -> lines.put(recorded.finding().held().line(), recorded));
    return lines;
  }

  /// Makes the new file; false where it would be the same as the old one.
  private boolean make(Path target, Path copy, Map<Integer, Recorded> lines) throws IOException {
    if (target.toString().endsWith(".jsonl")) {
      new JsonLinesCopy(nodes, lines).make(target, copy);
    } else {
      Files.write(copy, yaml(target, lines).getBytes(StandardCharsets.UTF_8));
    }
    if (Files.mismatch(target, copy) < 0) {
      return false;
    }
    new Proof(known, lines).require(target, copy);
    keepPermissions(target, copy);
    try (FileChannel file = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      file.force(true);
    }
    return true;
  }

  private String yaml(Path file, Map<Integer, Recorded> lines) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    String written = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    String mark = written.startsWith("\uFEFF") ? "\uFEFF" : "";
    YamlText text = new YamlText(written.substring(mark.length()));
    for (Map.Entry<Integer, Recorded> line : lines.entrySet()) {
      MappingNode entry = text.entry(line.getKey()).orElseThrow(() -> Proof.changedMeanwhile(file));
      set(new YamlEntry(text, entry, Shape.QUOTE.keys()), line.getValue());
    }
    return mark + text.edited();
  }

  private void set(YamlEntry entry, Recorded recorded) {
    entry.set("fidelity", RecordedNodes.fidelity(recorded));
    entry.setFields("evidence", nodes.evidence(recorded), EVIDENCE_KEYS);
    switch (recorded.attribution()) {
      case DERIVED -> entry.remove("attribution");
      case BY_CHECK ->
          entry.setFields("attribution", RecordedNodes.attribution(recorded), ATTRIBUTION_KEYS);
      case BY_PERSON -> {}
    }
  }

  private static final List<String> EVIDENCE_KEYS =
      List.of("passages", "coverage", "checked", "by", "method", "confidence", "sha256");
  private static final List<String> ATTRIBUTION_KEYS = List.of("status", "reason", "by");

  private static void keepPermissions(Path from, Path to) throws IOException {
    try {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from);
      Files.setPosixFilePermissions(to, permissions);
    } catch (UnsupportedOperationException noPosix) {
      return;
    }
  }
}
