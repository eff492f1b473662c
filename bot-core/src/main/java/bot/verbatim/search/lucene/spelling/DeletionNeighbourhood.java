package bot.verbatim.search.lucene.spelling;

import bot.verbatim.text.Hashes;
import java.util.function.IntConsumer;

/// Hashes of a word with letters deleted; words that are few edits apart share one of them.
final class DeletionNeighbourhood {

  private DeletionNeighbourhood() {}

  /// Hashes the word, and the word with any one letter deleted.
  static void withOneTakenOut(CharSequence word, IntConsumer hashes) {
    hashes.accept(hash(word));
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        hashes.accept(hash(word, i, -1));
      }
    }
  }

  /// Hashes the word, and the word with any one or two letters deleted.
  static void withTwoTakenOut(CharSequence word, IntConsumer hashes) {
    withOneTakenOut(word, hashes);
    for (int i = 0; i < word.length(); i++) {
      for (int j = i + 1; j < word.length(); j++) {
        hashes.accept(hash(word, i, j));
      }
    }
  }

  static int hash(CharSequence word) {
    return hash(word, -1, -1);
  }

  private static int hash(CharSequence word, int without, int orWithout) {
    int hash = Hashes.FNV1A;
    for (int i = 0; i < word.length(); i++) {
      if (i != without && i != orWithout) {
        hash = Hashes.fnv1a(hash, word.charAt(i));
      }
    }
    hash ^= hash >>> 15;
    hash *= 0x2c1b3c6d;
    return hash ^ (hash >>> 13);
  }
}
