package bot.verbatim.search;

import bot.verbatim.quote.Quote;
import java.util.Optional;

/// Draws quotes as from a shuffled deck: none repeats in a place until all have been drawn there,
/// or the index has changed.
public interface Shuffle {

  /// The next quote that matches the filters; empty if none does.
  ///
  /// @param place a community's channel; each pair of place and filters has its own deck, held in
  ///   memory
  /// @param filters its `about` holds names and dates alone; with other words in it nothing matches
  Optional<Quote> next(String place, SearchRequest filters);
}
