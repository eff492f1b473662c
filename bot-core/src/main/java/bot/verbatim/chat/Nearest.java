package bot.verbatim.chat;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The known word that somebody probably meant.
public final class Nearest {

  private Nearest() {}

  /// The word with the fewest differing letters, if these are no more than a quarter of it.
  ///
  /// Distance is that of [optimal string
  /// alignment](https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance): two letters
  /// that changed places count once.
  public static Optional<String> to(String typed, Collection<String> known) {
    String folded = typed.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(word -> distance(folded, word) <= Math.max(1, word.length() / 4))
        .min(Comparator.comparingInt(word -> distance(folded, word)));
  }

  private static int distance(String one, String other) {
    int[][] rows = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, one, other, i, j);
      }
    }
    return rows[one.length()][other.length()];
  }

  private static int step(int[][] rows, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int least =
        Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }
}
