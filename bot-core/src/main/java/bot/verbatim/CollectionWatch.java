package bot.verbatim;

import bot.verbatim.quote.CollectionPart;
import bot.verbatim.search.Feed;
import bot.verbatim.search.lucene.QuoteIndex;
import bot.verbatim.text.FatalErrors;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;

/// Polls the collection and applies changes to a running bot. A change that cannot be read changes
/// nothing, is logged once, and is retried at the next change. Has a damaged index made anew, too.
final class CollectionWatch {

  /// Polling period. A change is applied when two polls in a row see the same state, so that no
  /// half-saved file is read: within two periods. Chosen by hand; no test tells.
  static final Duration PERIOD = Duration.ofSeconds(2);

  /// Maximum number of polls between two tries to heal the index: a minute. Chosen by hand.
  private static final int LONGEST_PAUSE = 30;

  private static final System.Logger LOG = System.getLogger("bot.verbatim");

  private final Feed feed;
  private final QuoteIndex index;

  /// The state that was applied or refused last.
  private List<CollectionPart> settled = List.of();

  /// The state at the last poll.
  private List<CollectionPart> seen = List.of();

  private String lastFailure = "";

  /// How many polls to wait before the next try to heal the index, doubled by each failure.
  private int pause;

  private int pausing;

  CollectionWatch(Feed feed, QuoteIndex index) {
    this.feed = feed;
    this.index = index;
  }

  /// Polls once. Failures are logged, not thrown; a fatal error goes to the handler of uncaught
  /// exceptions, since whoever runs this periodically would swallow it.
  void look() {
    try {
      heal();
      takeIn();
    } catch (Error failure) {
      if (FatalErrors.isFatal(failure)) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
      }
      log("The collection was not looked at", failure);
    }
  }

  private void heal() {
    if (pausing > 0) {
      pausing--;
      return;
    }
    try {
      if (index.heal()) {
        LOG.log(Level.WARNING, "The search index was damaged, and has been made anew.");
      }
      pause = 0;
    } catch (IOException | RuntimeException | Error failure) {
      FatalErrors.rethrowFatal(failure);
      pause = Math.clamp(2L * pause, 1, LONGEST_PAUSE);
      pausing = pause;
      log("The search index is damaged and cannot be made anew yet", failure);
    }
  }

  private void takeIn() {
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
      log("The collection changed and cannot be taken in, so answers stay as they were", failure);
    }
  }

  private void log(String what, Throwable failure) {
    String line = what + ": " + failure.getMessage();
    if (!line.equals(lastFailure)) {
      lastFailure = line;
      LOG.log(Level.WARNING, line, failure instanceof IOException ? null : failure);
    }
  }
}
