package bot.verbatim.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Groups of English words of like meaning (`synonyms.txt`), by their roots. They help to find a
/// passage that says the same in other words; nothing is called word for word on their account.
final class Synonyms {

  private static final Synonyms ENGLISH = load();

  private final Map<String, Set<String>> byRoot = new HashMap<>();

  private Synonyms() {}

  static Synonyms english() {
    return ENGLISH;
  }

  /// The roots of words of like meaning.
  Set<String> of(String root) {
    return byRoot.getOrDefault(root, Set.of());
  }

  private static Synonyms load() {
    Synonyms synonyms = new Synonyms();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Synonyms.class.getResourceAsStream("synonyms.txt")),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(synonyms::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("synonyms.txt is part of this program", unreadable);
    }
    return synonyms;
  }

  private void add(String line) {
    Set<String> roots = new LinkedHashSet<>();
    List<String> words = Arrays.asList(line.strip().split("\\s+", -1));
    words.forEach(word -> roots.add(Root.of(Spelling.oneFormOf(word))));
    for (String root : roots) {
      byRoot.computeIfAbsent(root, _ -> new HashSet<>()).addAll(roots);
    }
  }
}
