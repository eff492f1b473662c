package bot.verbatim.collection.rule;

import bot.verbatim.collection.syntax.FoldedText;
import bot.verbatim.quote.Quote;
import bot.verbatim.text.Hashes;
import java.util.ArrayList;
import java.util.List;

/// Finds quotes of the same source and fidelity whose words are nearly the same: of the pairs of
/// neighbouring words in either, at least four fifths stand in both
/// ([Jaccard](https://en.wikipedia.org/wiki/Jaccard_index) ≥ 0.8, after folding).
///
/// The first [#COMPARED] quotes are compared so; later ones only for exactly the same words.
public final class NearDuplicates {

  /// How many quotes are compared word by word; a bound for memory and time.
  static final int COMPARED = 100_000;

  /// Comparisons for one pair of words; more of them share a phrase, not a quote.
  private static final int CANDIDATES = 200;

  private final LongMap same = new LongMap();
  private final LongMap heads = new LongMap();
  private final List<Compared> compared = new ArrayList<>();
  private final List<Posting> postings = new ArrayList<>();

  /// A quote that was compared, and what it was compared with: those of its group.
  private record Compared(long place, long group, WordPairs pairs) {}

  /// A quote that holds a pair, and the next one (0 for none).
  private record Posting(int quote, int next) {}

  /// The place of an earlier quote that says nearly the same, or 0.
  public long earlier(Quote quote, long place) {
    long group = Hashes.of(quote.fidelity().key() + quote.source().id(), 0);
    String words = FoldedText.words(quote.text());
    long key = Hashes.of(words, group);
    long first = same.get(key);
    if (first != 0) {
      return first;
    }
    same.put(key, place);
    return compared.size() < COMPARED
        ? similar(new Compared(place, group, new WordPairs(words)))
        : 0;
  }

  private long similar(Compared quote) {
    int[] prefix = quote.pairs.prefix();
    for (int pair : prefix) {
      int tried = 0;
      for (int at = head(quote, pair); at != 0 && tried < CANDIDATES; tried++) {
        Posting posting = postings.get(at - 1);
        Compared other = compared.get(posting.quote);
        if (other.group == quote.group && quote.pairs.isSimilarTo(other.pairs)) {
          return other.place;
        }
        at = posting.next;
      }
    }
    for (int pair : prefix) {
      postings.add(new Posting(compared.size(), head(quote, pair)));
      heads.put(key(quote, pair), postings.size());
    }
    compared.add(quote);
    return 0;
  }

  private int head(Compared quote, int pair) {
    return (int) heads.get(key(quote, pair));
  }

  private static long key(Compared quote, int pair) {
    return quote.group * 31 + pair * 0x9e3779b97f4a7c15L;
  }
}
