package bot.verbatim.search;

import bot.verbatim.quote.Quote;
import java.util.Optional;

/// Gets a quote by its name.
public interface QuoteLookup {

  /// The quote with this id, whatever its letters' case.
  ///
  /// @throws java.io.UncheckedIOException if the index can no longer be read
  Optional<Quote> byId(String id);
}
