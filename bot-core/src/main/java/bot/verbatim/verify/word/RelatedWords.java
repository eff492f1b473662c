package bot.verbatim.verify.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// English synonym groups (`synonyms.txt`), by stem. They help to find paraphrased passages; they
/// never make a quote verbatim.
public final class RelatedWords {

  private static final RelatedWords ENGLISH = load();

  private final Map<String, Set<String>> byRoot = new HashMap<>();

  private RelatedWords() {}

  public static RelatedWords english() {
    return ENGLISH;
  }

  /// The stems of the synonyms of this stem, itself included; empty if it has none.
  public Set<String> of(String root) {
    return byRoot.getOrDefault(root, Set.of());
  }

  private static RelatedWords load() {
    RelatedWords synonyms = new RelatedWords();
    WordTables.lines("synonyms.txt").forEach(synonyms::add);
    return synonyms;
  }

  private void add(String line) {
    Set<String> roots = new LinkedHashSet<>();
    List<String> words = Arrays.asList(line.strip().split("\\s+", -1));
    words.forEach(word -> roots.add(Stemmer.of(SpellingVariants.oneFormOf(word))));
    for (String root : roots) {
      byRoot.computeIfAbsent(root, _ -> new HashSet<>()).addAll(roots);
    }
  }
}
