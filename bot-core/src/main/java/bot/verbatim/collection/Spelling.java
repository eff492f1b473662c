package bot.verbatim.collection;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The known word that somebody probably meant.
final class Spelling {

  private Spelling() {}

  /// `: did you mean ...?`, or what to do where nothing is near.
  static String remedy(String written, Collection<String> known, String otherwise) {
    return nearest(written, known)
        .map(word -> ": did you mean `" + word + "`?")
        .orElse(": " + otherwise);
  }

  /// The word at the smallest distance, at most a third of its letters. Distance is [optimal string
  /// alignment](https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance): a swap counts once.
  private static Optional<String> nearest(String written, Collection<String> known) {
    return known.stream()
        .filter(word -> Math.abs(word.length() - written.length()) <= word.length() / 3 + 1)
        .filter(word -> distance(written, word) <= Math.max(1, word.length() / 3))
        .min(
            Comparator.<String>comparingInt(word -> distance(written, word)).thenComparing(w -> w));
  }

  private static int distance(String one, String other) {
    int[][] distances = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        distances[i][j] = i == 0 || j == 0 ? i + j : step(one, i, other, j, distances);
      }
    }
    return distances[one.length()][other.length()];
  }

  private static int step(String one, int i, String other, int j, int[][] distances) {
    boolean isSame = one.charAt(i - 1) == other.charAt(j - 1);
    int least = distances[i - 1][j - 1] + (isSame ? 0 : 1);
    least = Math.min(least, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
    boolean isSwapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return isSwapped ? Math.min(least, 1 + distances[i - 2][j - 2]) : least;
  }
}
