package bot.verbatim.search;

import bot.verbatim.quote.Quote;
import java.util.Optional;

/// Looks up a quote by its id.
public interface QuoteLookup {

  /// The quote with this id, ignoring case; empty if there is none.
  ///
  /// @throws java.io.UncheckedIOException if the index can no longer be read
  Optional<Quote> byId(String id);
}
