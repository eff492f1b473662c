package bot.verbatim.search.lucene.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Everyday words that people confuse when they recall a quote, from `synonyms.txt`.
public final class SynonymTable {

  private static final Map<String, Set<String>> GROUPS = read();

  private SynonymTable() {}

  /// The synonyms of a word, looked up by its surface, then by its stem; empty if there are none.
  public static Set<String> of(AnalyzedWord word) {
    Set<String> same = GROUPS.get(word.surface());
    return same != null ? same : GROUPS.getOrDefault(word.stem(), Set.of());
  }

  private static Map<String, Set<String>> read() {
    Analysis analysis = new Analysis();
    Map<String, Set<String>> groups = new HashMap<>();
    try (InputStream file =
        Objects.requireNonNull(SynonymTable.class.getResourceAsStream("synonyms.txt"))) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> add(groups, analysis, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return groups;
  }

  private static void add(Map<String, Set<String>> groups, Analysis analysis, String line) {
    String[] group = line.strip().split("\\s+");
    for (String word : group) {
      for (String key : new LinkedHashSet<>(List.of(word, analysis.word(word).stem()))) {
        Set<String> others = groups.computeIfAbsent(key, _ -> new LinkedHashSet<>());
        others.addAll(List.of(group));
        others.remove(word);
      }
    }
  }
}
