package bot.verbatim.search.lucene.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everyday words that people confuse when they recall a quote, from `synonyms.txt`.
public final class SynonymTable {

  private static final Map<String, List<String>> GROUPS = read();

  private SynonymTable() {}

  /// The synonyms of a word, looked up by its surface, then by its stem; empty if there are none.
  public static List<String> of(AnalyzedWord word) {
    List<String> same = GROUPS.get(word.surface());
    return same != null ? same : GROUPS.getOrDefault(word.stem(), List.of());
  }

  private static Map<String, List<String>> read() {
    Analysis analysis = new Analysis();
    Map<String, Set<String>> found = new HashMap<>();
    try (InputStream file = SynonymTable.class.getResourceAsStream("synonyms.txt")) {
      if (file == null) {
        throw new IllegalStateException("synonyms.txt is missing from this build: build it again");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> add(found, analysis, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, List<String>> groups = new HashMap<>();
    found.forEach((word, others) -> groups.put(word, List.copyOf(others)));
    return groups;
  }

  private static void add(Map<String, Set<String>> found, Analysis analysis, String line) {
    String[] group = line.strip().split("\\s+");
    for (String word : group) {
      for (String key : new LinkedHashSet<>(List.of(word, analysis.word(word).stem()))) {
        Set<String> others = found.computeIfAbsent(key, _ -> new LinkedHashSet<>());
        others.addAll(List.of(group));
        others.remove(word);
      }
    }
  }
}
