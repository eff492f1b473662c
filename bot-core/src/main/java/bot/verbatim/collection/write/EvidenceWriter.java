package bot.verbatim.collection.write;

import bot.verbatim.collection.read.EntryShape;
import bot.verbatim.collection.read.KnownNames;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;

/// Writes findings into files of quotes: writes a temporary file, reads it back and compares it
/// with what is expected, and only then replaces the old file.
public record EvidenceWriter(KnownNames known) {

  private static final List<String> EVIDENCE_KEYS =
      List.of("passages", "coverage", "checked", "by", "method", "confidence", "sha256");

  /// Writes to all files or, if a new file cannot be made, to none.
  ///
  /// @return the files that changed
  public List<Path> write(Map<Path, List<EvidenceUpdate>> byFile) throws IOException {
    Map<Path, Path> made = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, List<EvidenceUpdate>> file : byFile.entrySet()) {
        Path target = file.getKey().toRealPath();
        Path copy = TempFiles.beside(target);
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

  private static Map<Integer, EvidenceUpdate> byLine(List<EvidenceUpdate> findings) {
    Map<Integer, EvidenceUpdate> lines = new LinkedHashMap<>();
    findings.forEach(recorded -> lines.put(recorded.finding().held().line(), recorded));
    return lines;
  }

  /// Makes the new file; false if it would equal the old one.
  private boolean make(Path target, Path copy, Map<Integer, EvidenceUpdate> lines)
      throws IOException {
    if (target.toString().endsWith(".jsonl")) {
      new JsonLinesCopy(new EvidenceNodes(known), lines).make(target, copy);
    } else {
      Files.write(copy, yaml(target, lines).getBytes(StandardCharsets.UTF_8));
    }
    if (Files.mismatch(target, copy) < 0) {
      return false;
    }
    new ReadBackCheck(known, lines).require(target, copy);
    keepPermissions(target, copy);
    try (FileChannel file = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      file.force(true);
    }
    return true;
  }

  private String yaml(Path file, Map<Integer, EvidenceUpdate> lines) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    String written = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    String mark = written.startsWith("\uFEFF") ? "\uFEFF" : "";
    YamlText text = new YamlText(written.substring(mark.length()));
    for (Map.Entry<Integer, EvidenceUpdate> line : lines.entrySet()) {
      MappingNode entry =
          text.entry(line.getKey()).orElseThrow(() -> ReadBackCheck.changedMeanwhile(file));
      set(new YamlEntry(text, entry, EntryShape.QUOTE.keys()), line.getValue());
    }
    return mark + text.edited();
  }

  private void set(YamlEntry entry, EvidenceUpdate recorded) {
    entry.set("fidelity", EvidenceNodes.fidelity(recorded));
    entry.setFields("evidence", new EvidenceNodes(known).evidence(recorded), EVIDENCE_KEYS);
    switch (recorded.attribution()) {
      case DERIVED -> entry.remove("attribution");
      case BY_CHECK ->
          entry.setFields(
              "attribution", EvidenceNodes.attribution(recorded), EntryShape.ATTRIBUTION.keys());
      case BY_PERSON -> {}
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    try {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    } catch (UnsupportedOperationException noPosix) {
      return;
    }
  }
}
