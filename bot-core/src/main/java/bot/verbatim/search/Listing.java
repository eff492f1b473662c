package bot.verbatim.search;

import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.util.List;

/// Tells what there is to ask for.
public interface Listing {

  /// The topics with the most quotes first; those without any come last.
  ///
  /// @param limit how many at most
  List<Counted<Topic>> topics(int limit);

  /// The sources with the most quotes first; those without any come last.
  ///
  /// @param limit how many at most
  List<Counted<Source>> sources(int limit);

  /// How many quotes there are in all.
  long size();
}
