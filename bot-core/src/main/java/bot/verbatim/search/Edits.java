package bot.verbatim.search;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Differences between words: letters left out, put in, exchanged, or two neighbours swapped.
final class Edits {

  private Edits() {}

  /// How many edits make one word the other: the [optimal string
  /// alignment](https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance).
  ///
  /// @return `most` + 1 where it is more than `most`
  static int between(CharSequence one, CharSequence other, int most) {
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

  /// The hash of the word and of all that is left of it when one letter is taken out.
  static void withOneTakenOut(String word, IntConsumer hashes) {
    hashes.accept(hash(word, -1, -1));
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        hashes.accept(hash(word, i, -1));
      }
    }
  }

  /// The same with up to two letters taken out.
  static void withTwoTakenOut(String word, IntConsumer hashes) {
    withOneTakenOut(word, hashes);
    for (int i = 0; i < word.length(); i++) {
      for (int j = i + 1; j < word.length(); j++) {
        hashes.accept(hash(word, i, j));
      }
    }
  }

  private static int hash(String word, int without, int orWithout) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < word.length(); i++) {
      if (i != without && i != orWithout) {
        hash = (hash ^ word.charAt(i)) * 0x01000193;
      }
    }
    hash ^= hash >>> 15;
    hash *= 0x2c1b3c6d;
    return hash ^ (hash >>> 13);
  }
}
