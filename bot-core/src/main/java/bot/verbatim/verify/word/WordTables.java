package bot.verbatim.verify.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// English word lists bundled as resources (`words.txt`, `synonyms.txt`); `words.txt` is read once,
/// on first use.
public final class WordTables {

  private static final Map<String, List<String>> TABLES = tables();

  private WordTables() {}

  /// The words of a table, in their order.
  public static Set<String> words(String table) {
    Set<String> words = new LinkedHashSet<>();
    rows(table).forEach(row -> words.addAll(Arrays.asList(row.split(" ", -1))));
    return Collections.unmodifiableSet(words);
  }

  /// A table of pairs: the rest of each line, keyed by its first word.
  static Map<String, String> pairs(String table) {
    Map<String, String> pairs = new HashMap<>();
    for (String row : rows(table)) {
      int space = row.indexOf(' ');
      pairs.put(row.substring(0, space), row.substring(space + 1));
    }
    return Collections.unmodifiableMap(pairs);
  }

  /// The lines of a file that are neither empty nor comments.
  static List<String> lines(String file) {
    String path = "/bot/verbatim/verify/" + file;
    try (InputStream in =
        Objects.requireNonNull(WordTables.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path + " is part of this program", unreadable);
    }
  }

  private static List<String> rows(String table) {
    return Objects.requireNonNull(TABLES.get(table), table);
  }

  private static Map<String, List<String>> tables() {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    List<String> rows = new ArrayList<>();
    for (String line : lines("words.txt")) {
      if (line.startsWith("[")) {
        rows = new ArrayList<>();
        tables.put(line.substring(1, line.length() - 1), rows);
      } else {
        rows.add(line);
      }
    }
    return tables;
  }
}
