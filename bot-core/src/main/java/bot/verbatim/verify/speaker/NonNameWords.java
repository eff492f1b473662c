package bot.verbatim.verify.speaker;

import bot.verbatim.verify.word.WordTables;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Rejects labels that cannot be names.
final class NonNameWords {

  private static final Set<String> NEVER = WordTables.words("never names");
  private static final Set<String> PARTICLES = WordTables.words("particles");

  private NonNameWords() {}

  /// Whether this label could be a name.
  ///
  /// @param lowerCaseWords words of labels that the text also writes in lower case; a label of only
  ///   such words is no name, unless it is all in capitals
  /// @param lowerCaseText whether the text has hardly any capitals
  static boolean canBeName(String label, Set<String> lowerCaseWords, boolean lowerCaseText) {
    List<String> words = NameMatcher.words(label);
    if (words.isEmpty() || words.size() > 4 || words.stream().anyMatch(NEVER::contains)) {
      return false;
    }
    if (lowerCaseText) {
      return words.size() <= 3;
    }
    boolean capitals =
        Arrays.stream(label.split("[\\s-]+", -1))
            .allMatch(word ->
                word.isEmpty()
                    || !Character.isLowerCase(word.charAt(0))
                    || PARTICLES.contains(word));
    boolean shouted = label.equals(label.toUpperCase(Locale.ROOT));
    return capitals && (shouted || !lowerCaseWords.containsAll(words));
  }
}
