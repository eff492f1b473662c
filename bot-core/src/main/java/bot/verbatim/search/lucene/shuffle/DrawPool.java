package bot.verbatim.search.lucene.shuffle;

import bot.verbatim.quote.Quote;

/// The quotes that match some filters, in an order that is stable until the index changes.
public interface DrawPool {

  /// The number of quotes.
  int size();

  /// The quote at a position.
  ///
  /// @param position 0 to size - 1
  Quote at(int position);
}
