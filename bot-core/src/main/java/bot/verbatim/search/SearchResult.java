package bot.verbatim.search;

import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import java.util.List;

/// The result of a search.
///
/// @param quotes best first; empty if nothing matched
/// @param total the number of matches: exact up to 1,000, a lower bound above
/// @param nearest up to three similar topics if nothing matched; empty if none is similar
/// @param remarks what people should be told besides
/// @param narrowed whether names or dates alone decided what matches
public record SearchResult(
    List<Quote> quotes, long total, List<Topic> nearest, List<Remark> remarks, boolean narrowed) {
  public SearchResult {
    quotes = List.copyOf(quotes);
    nearest = List.copyOf(nearest);
    remarks = List.copyOf(remarks);
  }
}
