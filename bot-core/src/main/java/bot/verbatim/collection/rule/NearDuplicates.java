package bot.verbatim.collection.rule;

import bot.verbatim.collection.syntax.FoldedText;
import bot.verbatim.quote.Quote;
import bot.verbatim.text.Hashes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds near-duplicates: quotes of the same source and fidelity whose sets of word bigrams, after
/// folding, have a [Jaccard index](https://en.wikipedia.org/wiki/Jaccard_index) of at least 0.8.
/// The threshold was chosen by hand.
///
/// Only the first [#COMPARED] quotes are compared so; later ones only for the same folded words.
public final class NearDuplicates {

  /// Maximum number of quotes compared by bigrams; bounds memory and time. Chosen by hand; no test
  /// tells.
  static final int COMPARED = 100_000;

  /// Maximum number of comparisons per bigram: quotes that share a more frequent one share a
  /// phrase. Chosen by hand; no test tells.
  private static final int CANDIDATES = 200;

  private final LongMap same = new LongMap();
  private final Map<Long, List<Compared>> byPair = new HashMap<>();
  private int compared;

  /// A quote to compare with others of its group, which is its source and fidelity.
  private record Compared(long place, long group, WordPairs pairs) {}

  /// The place of an earlier near-duplicate, or 0 if there is none; then the quote is added.
  public long earlier(Quote quote, long place) {
    long group = Hashes.of(quote.fidelity().key() + quote.source().id(), 0);
    String words = FoldedText.words(quote.text());
    long key = Hashes.of(words, group);
    long first = same.get(key);
    if (first != 0) {
      return first;
    }
    same.put(key, place);
    return compared < COMPARED ? similar(new Compared(place, group, new WordPairs(words))) : 0;
  }

  private long similar(Compared quote) {
    int[] prefix = quote.pairs.prefix();
    for (int pair : prefix) {
      List<Compared> sharing = byPair.getOrDefault(key(quote, pair), List.of());
      Optional<Compared> near =
          sharing.reversed().stream()
              .limit(CANDIDATES)
              .filter(other -> other.group == quote.group)
              .filter(other -> quote.pairs.isSimilarTo(other.pairs))
              .findFirst();
      if (near.isPresent()) {
        return near.get().place;
      }
    }
    for (int pair : prefix) {
      byPair.computeIfAbsent(key(quote, pair), _ -> new ArrayList<>(1)).add(quote);
    }
    compared++;
    return 0;
  }

  private static long key(Compared quote, int pair) {
    return quote.group * 31 + pair * 0x9e3779b97f4a7c15L;
  }
}
