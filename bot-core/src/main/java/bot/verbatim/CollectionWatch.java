package bot.verbatim;

import bot.verbatim.quote.CollectionPart;
import bot.verbatim.search.Feed;
import bot.verbatim.search.lucene.QuoteIndex;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;

/// Polls the collection and applies changes to a running bot. A change that cannot be read changes
/// nothing, is logged once, and is retried at the next change.
final class CollectionWatch {

  /// Polling period. A change is applied when two polls in a row see the same state, so that no
  /// half-saved file is read: within two periods. Chosen by hand; no test tells.
  static final Duration PERIOD = Duration.ofSeconds(2);

  private static final System.Logger LOG = System.getLogger("bot.verbatim");

  private final Feed feed;
  private final QuoteIndex index;

  /// The state that was applied or refused last.
  private List<CollectionPart> settled = List.of();

  /// The state at the last poll.
  private List<CollectionPart> seen = List.of();

  private String lastFailure = "";

  CollectionWatch(Feed feed, QuoteIndex index) {
    this.feed = feed;
    this.index = index;
  }

  /// Polls once; exceptions are logged, not thrown.
  void look() {
    try {
      List<CollectionPart> now = feed.parts();
      boolean steady = now.equals(seen);
      seen = now;
      if (steady && !now.equals(settled)) {
        settled = now;
        if (index.refresh()) {
          LOG.log(Level.INFO, "The collection changed, and was taken in.");
        }
        lastFailure = "";
      }
    } catch (IOException | RuntimeException failure) {
      log(failure);
    }
  }

  private void log(Exception failure) {
    String why = String.valueOf(failure.getMessage());
    if (!why.equals(lastFailure)) {
      lastFailure = why;
      LOG.log(
          Level.WARNING,
          "The collection changed and cannot be taken in, so answers stay as they were: " + why,
          failure instanceof RuntimeException ? failure : null);
    }
  }
}
