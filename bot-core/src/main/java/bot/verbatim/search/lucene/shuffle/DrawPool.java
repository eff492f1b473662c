package bot.verbatim.search.lucene.shuffle;

import bot.verbatim.quote.Quote;

/// The quotes that fit some filters, in an order that stays while the index does.
public interface DrawPool {

  /// How many there are.
  int size();

  /// The quote at a place of the order.
  ///
  /// @param position 0 to size - 1
  Quote at(int position);
}
