package bot.verbatim.verify.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Groups of English words of like meaning (`synonyms.txt`), by their roots. They help to find a
/// passage that says the same in other words; nothing is called word for word on their account.
public final class RelatedWords {

  private static final RelatedWords ENGLISH = load();

  private final Map<String, Set<String>> byRoot = new HashMap<>();

  private RelatedWords() {}

  public static RelatedWords english() {
    return ENGLISH;
  }

  /// The roots of words of like meaning.
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
