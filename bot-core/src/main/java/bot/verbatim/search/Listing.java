package bot.verbatim.search;

import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.util.List;

/// Lists what there is.
public interface Listing {

  /// All topics of the collection in its order, with how many quotes each has.
  List<Counted<Topic>> topics();

  /// All sources of the collection in its order, with how many quotes each has.
  List<Counted<Source>> sources();

  /// Something, and how many quotes belong to it.
  record Counted<T>(T what, long quotes) {}
}
