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

  /// The word at the smallest [Levenshtein
  /// distance](https://en.wikipedia.org/wiki/Levenshtein_distance), at most a third of it.
  private static Optional<String> nearest(String written, Collection<String> known) {
    return known.stream()
        .filter(word -> Math.abs(word.length() - written.length()) <= word.length() / 3 + 1)
        .filter(word -> distance(written, word) <= Math.max(1, word.length() / 3))
        .min(
            Comparator.<String>comparingInt(word -> distance(written, word)).thenComparing(w -> w));
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
