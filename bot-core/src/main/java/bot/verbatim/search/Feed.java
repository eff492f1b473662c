package bot.verbatim.search;

import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.quote.Quote;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// What an index is made from. Cheap to ask which parts there are; reading them is not.
public interface Feed {

  /// The parts there are now; a part whose fingerprint is the same was not changed.
  ///
  /// @throws IOException if they cannot be listed
  List<CollectionPart> parts() throws IOException;

  /// What the quotes refer to. Read only when an index is made or caught up.
  ///
  /// @throws IOException if it cannot be read
  Catalog catalog() throws IOException;

  /// Reads the quotes of a part in their order, without holding them all at once.
  ///
  /// @throws IOException if it cannot be read
  void read(CollectionPart part, Consumer<Quote> quotes) throws IOException;
}
