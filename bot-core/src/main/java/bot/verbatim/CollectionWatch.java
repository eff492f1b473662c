package bot.verbatim;

import bot.verbatim.quote.CollectionPart;
import bot.verbatim.search.Feed;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;

/// Takes changes of the collection into a running bot. What cannot be read leaves everything as it
/// was, is logged once, and is tried again when the collection changes again.
final class CollectionWatch {

  /// A change is taken in at the second look that sees it, so that a file is not read while
  /// somebody saves it: within two periods.
  static final Duration PERIOD = Duration.ofSeconds(2);

  private static final System.Logger LOG = System.getLogger("bot.verbatim");

  /// Has the index catch up with the collection.
  interface Refresh {
    /// Whether anything was new.
    ///
    /// @throws IOException if that is not possible; the index then stays as it was
    boolean run() throws IOException;
  }

  private final Feed feed;
  private final Refresh refresh;

  /// What was taken in or refused last, then what the last look saw.
  private List<CollectionPart> settled = List.of();

  private List<CollectionPart> seen = List.of();
  private String lastFailure = "";

  CollectionWatch(Feed feed, Refresh refresh) {
    this.feed = feed;
    this.refresh = refresh;
  }

  /// Looks whether anything changed; never throws.
  void look() {
    try {
      List<CollectionPart> now = feed.parts();
      boolean steady = now.equals(seen);
      seen = now;
      if (steady && !now.equals(settled)) {
        settled = now;
        if (refresh.run()) {
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
