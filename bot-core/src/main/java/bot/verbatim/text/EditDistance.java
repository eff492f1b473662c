package bot.verbatim.text;

import java.util.Arrays;

/// The [optimal string alignment](https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance)
/// distance: the number of deletions, insertions, substitutions and swaps of neighbours that turn
/// one word into the other.
public final class EditDistance {

  private EditDistance() {}

  /// The distance in chars, case-sensitive.
  ///
  /// @param most the greatest distance of interest; work stops beyond it
  /// @return the distance, or `most` + 1 if it is more than `most`
  public static int between(CharSequence one, CharSequence other, int most) {
    int width = other.length();
    if (Math.abs(one.length() - width) > most) {
      return most + 1;
    }
    // Row i of the matrix is kept at i % 3: only the two before it are looked at.
    int[][] rows = new int[3][width + 1];
    Arrays.setAll(rows[0], j -> j);
    for (int i = 1; i <= one.length(); i++) {
      int[] row = rows[i % 3];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= width; j++) {
        row[j] = cell(one, other, i, j, rows);
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
    }
    return Math.min(rows[one.length() % 3][width], most + 1);
  }

  private static int cell(CharSequence one, CharSequence other, int i, int j, int[][] rows) {
    char a = one.charAt(i - 1);
    char b = other.charAt(j - 1);
    int[] before = rows[(i - 1) % 3];
    int best =
        Math.min(before[j - 1] + (a == b ? 0 : 1), 1 + Math.min(before[j], rows[i % 3][j - 1]));
    boolean swapped = i > 1 && j > 1 && a == other.charAt(j - 2) && one.charAt(i - 2) == b;
    return swapped ? Math.min(best, rows[(i - 2) % 3][j - 2] + 1) : best;
  }
}
