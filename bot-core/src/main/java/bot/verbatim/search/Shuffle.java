package bot.verbatim.search;

import bot.verbatim.quote.Quote;
import java.util.Optional;

/// Draws quotes as from a shuffled deck: none comes twice in a place before all were shown there.
public interface Shuffle {

  /// The next quote of those that fit the filters, if any does.
  ///
  /// @param place a community's channel; each has a deck of its own, as long as the process lives
  /// @param filters its `about` is empty
  Optional<Quote> next(String place, SearchRequest filters);
}
