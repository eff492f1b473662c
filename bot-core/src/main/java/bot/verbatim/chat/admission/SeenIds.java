package bot.verbatim.chat.admission;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/// The ids of the latest requests, kept in two generations: when the younger one is full or old, it
/// becomes the elder, and the elder is forgotten.
final class SeenIds {

  /// Longer than any platform delivers a request again, which is some 6 minutes. Chosen by hand; no
  /// test tells 15 from 10.
  static final Duration KEPT = Duration.ofMinutes(15);

  /// Ids in a generation: some 10 MB for both. Chosen by hand; no test tells.
  static final int A_GENERATION = 100_000;

  private final Timer timer;
  private Set<String> younger = new HashSet<>();
  private Set<String> elder = new HashSet<>();
  private long begun;

  SeenIds(Timer timer) {
    this.timer = timer;
    this.begun = timer.nanoTime();
  }

  /// Remembers an id. Of several threads with one id, one gets true.
  synchronized boolean isNew(String id) {
    long now = timer.nanoTime();
    if (younger.size() >= A_GENERATION || now - begun >= KEPT.toNanos()) {
      elder = younger;
      younger = new HashSet<>();
      begun = now;
    }
    return !elder.contains(id) && younger.add(id);
  }
}
