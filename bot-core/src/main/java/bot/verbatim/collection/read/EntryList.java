package bot.verbatim.collection.read;

import bot.verbatim.collection.syntax.DataNode;
import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.collection.syntax.DisplayedValue;
import bot.verbatim.collection.syntax.YamlList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A YAML file of entries that quotes refer to by id.
///
/// @param broken collects the ids of invalid entries, and the name of a missing or invalid file
record EntryList(
    Path folder,
    Path file,
    EntryShape shape,
    boolean mayBeEmpty,
    Set<String> broken,
    Diagnostics findings) {

  /// The valid entries, with unique ids; empty if the file is absent.
  <T> List<T> read(Function<FieldReader, T> reader, Function<T, String> id) throws IOException {
    if (!Files.exists(file)) {
      if (!mayBeEmpty && (shape.equals(EntryShape.SOURCE) || shape.equals(EntryShape.TOPIC))) {
        broken.add(String.valueOf(file.getFileName()));
        findings.fault(1, "this file is missing, and quotes refer to it: write it, or put it back");
      }
      return List.of();
    }
    Optional<String> refusal = new ReadableFiles(folder).refusal(file);
    if (refusal.isPresent()) {
      broken.add(String.valueOf(file.getFileName()));
      findings.fault(1, refusal.get());
      return List.of();
    }
    String idKey = shape.required().keySet().iterator().next();
    Map<String, Integer> lines = new HashMap<>();
    List<T> values = new ArrayList<>();
    List<DataNode> nodes = YamlList.read(file, mayBeEmpty, findings);
    if (findings.faults() > 0) {
      broken.add(String.valueOf(file.getFileName()));
    }
    for (DataNode node : nodes) {
      findings
          .guarded(
              node.line(),
              Diagnostics.UNREADABLE,
              () -> {
                long before = findings.faults();
                return FieldReader.of(node, shape, findings)
                    .flatMap(entry -> {
                      T value = reader.apply(entry);
                      checkId(id.apply(value), idKey, entry.line(idKey), lines);
                      if (findings.faults() == before) {
                        return Optional.of(value);
                      }
                      broken.add(id.apply(value));
                      return Optional.empty();
                    });
              })
          .ifPresent(values::add);
    }
    return values;
  }

  private void checkId(String id, String idKey, int line, Map<String, Integer> lines) {
    if (id.isEmpty()) {
      return;
    }
    if (!KnownNames.looksLikeId(id)) {
      findings.fault(
          line,
          "%s cannot be a %s: write small letters, digits and hyphens, as in `scalable-oversight`"
              .formatted(DisplayedValue.value(id), idKey));
    }
    Integer first = lines.putIfAbsent(id, line);
    if (first != null) {
      findings.fault(
          line,
          "the %s %s is used twice, first on line %d: write another one, or join the entries"
              .formatted(idKey, DisplayedValue.value(id), first));
    }
  }
}
