package bot.verbatim.collection.rule;

import bot.verbatim.text.Hashes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The word bigrams of a text, as a sorted set of hashes.
final class WordPairs {

  private final int[] hashes;

  /// @param folded words separated by a space; a single word pairs with itself
  WordPairs(String folded) {
    List<String> words = Arrays.asList(folded.split(" ", -1));
    int last = words.size() - 1;
    this.hashes =
        IntStream.range(0, Math.max(1, last))
            .map(i -> hash(words.get(i), words.get(Math.min(i + 1, last))))
            .sorted()
            .distinct()
            .toArray();
  }

  private static int hash(String word, String next) {
    return (int) Hashes.of(word, next.hashCode());
  }

  /// The smallest hashes: two sets that are similar enough share one of them. This is the [prefix
  /// filter](https://doi.org/10.1145/1242572.1242591) of Bayardo, Ma and Srikant.
  int[] prefix() {
    int size = hashes.length;
    return Arrays.copyOf(hashes, size - (4 * size + 4) / 5 + 1);
  }

  /// Whether the Jaccard index of the two sets is at least 0.8.
  boolean isSimilarTo(WordPairs other) {
    int mine = hashes.length;
    int theirs = other.hashes.length;
    if (5 * Math.min(mine, theirs) < 4 * Math.max(mine, theirs)) {
      return false;
    }
    int shared = 0;
    for (int i = 0, j = 0; i < mine && j < theirs; ) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 5 * shared >= 4 * (mine + theirs - shared);
  }
}
