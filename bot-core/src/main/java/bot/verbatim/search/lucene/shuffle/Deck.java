package bot.verbatim.search.lucene.shuffle;

import bot.verbatim.quote.Quote;
import bot.verbatim.text.Hashes;
import java.util.Optional;

/// A shuffled order of quotes and the position in it. Holds no quotes.
final class Deck {

  private final long seed;
  private long rounds;
  private long generation;
  private Permutation order = new Permutation(0, 0);
  private int dealt;
  private int cut;
  private String last = "";

  Deck(long seed) {
    this.seed = seed;
  }

  /// The next quote; reshuffles when all were drawn, or the index or the number of quotes changed.
  synchronized Optional<Quote> next(DrawPool shelf, long generationNow) {
    int size = shelf.size();
    if (size == 0) {
      return Optional.empty();
    }
    if (dealt == order.size() || size != order.size() || generation != generationNow) {
      shuffle(shelf, size);
      generation = generationNow;
    }
    Quote quote = shelf.at(order.at((cut + dealt) % size));
    dealt++;
    last = quote.id();
    return Optional.of(quote);
  }

  /// Shuffles; if the new order starts with the quote drawn last, that one moves to the end.
  private void shuffle(DrawPool shelf, int size) {
    order = new Permutation(Hashes.mixed(seed + rounds), size);
    rounds++;
    dealt = 0;
    cut = size > 1 && shelf.at(order.at(0)).id().equals(last) ? 1 : 0;
  }
}
