package bot.verbatim.chat;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The known word that somebody probably meant.
public final class Nearest {

  private Nearest() {}

  /// The word with the fewest differing letters, if these are no more than a third of it.
  ///
  /// Distance is [Levenshtein's](https://en.wikipedia.org/wiki/Levenshtein_distance).
  public static Optional<String> to(String typed, Collection<String> known) {
    String folded = typed.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(word -> distance(folded, word) <= Math.max(1, word.length() / 3))
        .min(Comparator.comparingInt(word -> distance(folded, word)));
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int substitute = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitute, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
