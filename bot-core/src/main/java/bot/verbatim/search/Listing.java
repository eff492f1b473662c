package bot.verbatim.search;

import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.util.List;

/// Lists the topics and sources of a collection.
public interface Listing {

  /// The topics by descending number of quotes; those without any come last.
  ///
  /// @param limit maximum number of topics
  List<Counted<Topic>> topics(int limit);

  /// The sources by descending number of quotes; those without any come last.
  ///
  /// @param limit maximum number of sources
  List<Counted<Source>> sources(int limit);

  /// The number of quotes.
  long size();
}
