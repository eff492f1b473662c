package bot.verbatim.search;

import java.time.Duration;

/// How an index behaves.
///
/// @param answerCacheBytes about how much memory remembered answers may take; 0 remembers none
/// @param patience how long to wait while another process makes the index
public record IndexSettings(long answerCacheBytes, Duration patience) {

  /// What suits everybody: 8 MiB of answers, ten minutes of patience.
  public static final IndexSettings STANDARD = new IndexSettings(8L << 20, Duration.ofMinutes(10));

  /// The same, but every question is answered afresh.
  public IndexSettings withoutAnswerCache() {
    return new IndexSettings(0, patience);
  }
}
