package bot.verbatim.search;

import bot.verbatim.quote.Quote;
import java.util.Optional;

/// Knows each quote by its id.
public interface QuoteLookup {

  /// The quote with this id, in any case of letters, if there is one.
  Optional<Quote> byId(String id);
}
