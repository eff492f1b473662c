package bot.verbatim.chat.admission;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/// Detects duplicate request ids. Recent ids are kept in two generations: when the younger is full
/// or old, it replaces the elder.
final class SeenIds {

  /// Age at which the younger generation is replaced: longer than any platform redelivers a
  /// request, which is some 6 minutes. Chosen by hand; no test tells 15 from 10.
  static final Duration KEPT = Duration.ofMinutes(15);

  /// Maximum number of ids in a generation: some 10 MB for both. Chosen by hand; no test tells.
  static final int A_GENERATION = 100_000;

  private final Timer timer;
  private Set<String> younger = new HashSet<>();
  private Set<String> elder = new HashSet<>();
  private long begun;

  SeenIds(Timer timer) {
    this.timer = timer;
    this.begun = timer.nanoTime();
  }

  /// Records an id; true if it is new. Of several threads with one id, one gets true.
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
