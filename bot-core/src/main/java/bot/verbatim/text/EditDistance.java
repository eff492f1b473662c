package bot.verbatim.text;

import java.util.Arrays;

/// How many letters must be left out, put in, exchanged or swapped with their neighbour to make one
/// word the other: the [optimal string
/// alignment](https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance) distance.
public final class EditDistance {

  private EditDistance() {}

  /// The distance, counted in chars, with case.
  ///
  /// @param most the greatest distance of interest; work stops beyond it
  /// @return `most` + 1 where it is more than `most`
  public static int between(CharSequence one, CharSequence other, int most) {
    int width = other.length();
    if (Math.abs(one.length() - width) > most) {
      return most + 1;
    }
    int[] before = new int[width + 1];
    int[] row = new int[width + 1];
    int[] next = new int[width + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= one.length(); i++) {
      next[0] = i;
      int least = i;
      for (int j = 1; j <= width; j++) {
        next[j] = cell(one, other, i, j, before, row, next);
        least = Math.min(least, next[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] spare = before;
      before = row;
      row = next;
      next = spare;
    }
    return Math.min(row[width], most + 1);
  }

  private static int cell(
      CharSequence one, CharSequence other, int i, int j, int[] before, int[] row, int[] next) {
    char a = one.charAt(i - 1);
    char b = other.charAt(j - 1);
    int best = Math.min(row[j - 1] + (a == b ? 0 : 1), 1 + Math.min(row[j], next[j - 1]));
    boolean swapped = i > 1 && j > 1 && a == other.charAt(j - 2) && one.charAt(i - 2) == b;
    return swapped ? Math.min(best, before[j - 2] + 1) : best;
  }
}
