package bot.verbatim.search;

import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import java.util.List;

/// What a search found.
///
/// @param quotes best first; empty where nothing matched
/// @param total how many match in all, counted exactly up to 1,000 and a lower bound above
/// @param nearest where nothing matched, up to three topics that come near
public record SearchResult(List<Quote> quotes, long total, List<Topic> nearest) {
  public SearchResult {
    quotes = List.copyOf(quotes);
    nearest = List.copyOf(nearest);
  }
}
