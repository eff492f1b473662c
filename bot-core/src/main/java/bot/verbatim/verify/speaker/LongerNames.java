package bot.verbatim.verify.speaker;

import bot.verbatim.text.WorkBudget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Names by their words and initials, so that the full form of a short name is found without a
/// comparison with all others.
final class LongerNames {

  /// Marks the initials of a name; no word has it.
  private static final String INITIALS = "#";

  private final Map<String, List<Name>> byWord = new HashMap<>();
  private final WorkBudget budget;

  private record Name(String written, List<String> words) {}

  LongerNames(Collection<String> names, WorkBudget budget) {
    this.budget = budget;
    names.stream()
        .distinct()
        .map(name -> new Name(name, NameMatcher.words(name)))
        .forEach(this::add);
  }

  private void add(Name name) {
    StringBuilder initials = new StringBuilder(INITIALS);
    for (String word : new HashSet<>(name.words())) {
      byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(name);
    }
    name.words().forEach(word -> initials.append(word.charAt(0)));
    byWord.computeIfAbsent(initials.toString(), _ -> new ArrayList<>()).add(name);
  }

  /// The only name of more words that a name can be a short form of; empty if there are several.
  Optional<String> only(String name, Predicate<List<String>> isPossible) {
    List<String> words = NameMatcher.words(name);
    List<Name> near =
        words.stream()
            .filter(word -> word.length() > 1)
            .map(word -> near(word, words.size() == 1))
            .min(Comparator.comparingInt(List::size))
            .orElse(List.of());
    List<Name> longer =
        near.stream()
            .peek(_ -> budget.spend(1))
            .filter(other -> other.words().size() > words.size())
            .filter(other -> NameMatcher.canMean(words, other.words()))
            .filter(other -> isPossible.test(other.words()))
            .distinct()
            .limit(2)
            .toList();
    return longer.size() == 1 ? Optional.of(longer.getFirst().written()) : Optional.empty();
  }

  /// The names with this word or its first letter for a word or, if it is `alone`, its letters for
  /// initials.
  private List<Name> near(String word, boolean alone) {
    return Stream.of(word, word.substring(0, 1), alone ? INITIALS + word : word)
        .distinct()
        .flatMap(key -> byWord.getOrDefault(key, List.of()).stream())
        .toList();
  }
}
