package bot.verbatim.discord;

import java.util.concurrent.atomic.AtomicBoolean;

/// The one answer that an interaction gets. Whoever takes the turn first gives it.
final class Turn {

  private final AtomicBoolean taken = new AtomicBoolean();

  /// Whether the turn was still to be had; then it is the caller's.
  boolean take() {
    return taken.compareAndSet(false, true);
  }

  boolean isTaken() {
    return taken.get();
  }
}
