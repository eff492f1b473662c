package bot.verbatim.search;

import bot.verbatim.search.EntrySpill.Spilled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects what can be completed while an index is made, and writes a [CompletionTable]'s file.
///
/// Takes a million quotes in about 60 MB of heap: quotes go to temporary files beside the table at
/// once, names when there are many.
final class CompletionWriter implements EntrySink, AutoCloseable {

  /// Names that are counted in the heap.
  private static final int MOST_NAMES = 50_000;

  private final Path directory;
  private final EntrySpill spill;
  private final Map<Name, Integer> weights = new HashMap<>();
  private final Map<Name, Set<String>> aliases = new HashMap<>();

  /// @param directory where the table will be, on whose disk there must be room for it twice
  CompletionWriter(Path directory) throws IOException {
    this.directory = directory;
    this.spill = new EntrySpill(directory);
  }

  /// @throws UncheckedIOException if the disk takes no more
  @Override
  public void add(Kind kind, String shown, String value, int weight) {
    try {
      if (kind == Kind.LINE) {
        spill(kind, shown, value, weight);
        return;
      }
      weights.merge(new Name(kind, shown, value), weight, Integer::sum);
      if (weights.size() > MOST_NAMES) {
        spillNames();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Another name by which people may look for an entry.
  void alias(Kind kind, String shown, String value, String alias) {
    add(kind, shown, value, 0);
    Name name = new Name(kind, CompletionText.shown(shown), CompletionText.words(value));
    aliases.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(alias);
  }

  private void spillNames() throws IOException {
    for (Map.Entry<Name, Integer> weight : weights.entrySet()) {
      Name name = weight.getKey();
      spill(name.kind(), name.shown(), name.value(), weight.getValue());
    }
    weights.clear();
  }

  private void spill(Kind kind, String shown, String value, int weight) throws IOException {
    String line = CompletionText.shown(shown);
    if (!line.isEmpty()) {
      spill.add(kind, line, CompletionText.words(value), weight);
    }
  }

  /// Writes the table; it is there whole or not at all.
  void write(Path file) throws IOException {
    spillNames();
    Path draft = Files.createTempFile(directory, "completions", ".draft");
    try {
      new CompletionFileWriter(directory, spill, this::aliasesOf).write(draft);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private List<String> aliasesOf(Spilled entry) {
    Name name = new Name(entry.kind(), entry.shown(), entry.value());
    return List.copyOf(aliases.getOrDefault(name, Set.of()));
  }

  @Override
  public void close() throws IOException {
    spill.close();
  }

  /// What makes two entries the same.
  private record Name(Kind kind, String shown, String value) {}
}
