package bot.verbatim.search;

import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.quote.Quote;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// The collection that an index is built from. Listing its parts is cheap; reading them is not.
public interface Feed {

  /// The current parts of the collection; a part with the same fingerprint has not changed.
  ///
  /// @throws IOException if they cannot be listed
  List<CollectionPart> parts() throws IOException;

  /// The topics, sources and people that quotes refer to. Read only when an index is built or
  /// updated.
  ///
  /// @throws IOException if it cannot be read
  Catalog catalog() throws IOException;

  /// Streams the quotes of a part in order, without holding all of them in memory.
  ///
  /// @throws IOException if it cannot be read
  void read(CollectionPart part, Consumer<Quote> quotes) throws IOException;
}
