package bot.verbatim.verify.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// English synonym groups (`synonyms.txt`), by stem. They help to find paraphrased passages; they
/// never make a quote verbatim.
public final class RelatedWords {

  private static final Map<String, Set<String>> BY_ROOT = load();

  private RelatedWords() {}

  /// The stems of the synonyms of this stem, itself included; empty if it has none.
  public static Set<String> of(String root) {
    return BY_ROOT.getOrDefault(root, Set.of());
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> byRoot = new HashMap<>();
    for (String line : WordTables.lines("synonyms.txt")) {
      List<String> roots =
          Arrays.stream(line.split("\\s+", -1))
              .map(word -> Stemmer.of(SpellingVariants.oneFormOf(word)))
              .toList();
      roots.forEach(root -> byRoot.computeIfAbsent(root, _ -> new HashSet<>()).addAll(roots));
    }
    return byRoot;
  }
}
