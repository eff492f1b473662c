package bot.verbatim.discord;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// Work that waits for its turn, so much and no more. Communities take turns, and where there is
/// too much, the one with the most waiting loses its latest.
final class WorkQueue {

  /// Something to do.
  interface Work {
    /// Does it.
    ///
    /// @param done to be run when the next may begin; that it may also where this throws
    void begin(Runnable done);

    /// Told instead, where there is too much to do.
    void shed();
  }

  private final Executor executor;
  private final int atOnce;
  private final int mostWaiting;
  private final Map<String, Deque<Work>> waiting = new HashMap<>();
  private final Deque<String> turns = new ArrayDeque<>();
  private int waitingInAll;
  private int running;

  /// @param atOnce how much is under way at the same time
  /// @param mostWaiting how much may wait
  WorkQueue(Executor executor, int atOnce, int mostWaiting) {
    this.executor = executor;
    this.atOnce = atOnce;
    this.mostWaiting = mostWaiting;
  }

  /// Takes work; never waits.
  void submit(String community, Work work) {
    Work shed = null;
    synchronized (this) {
      if (running < atOnce) {
        running++;
        start(work);
        return;
      }
      Deque<Work> own = waiting.computeIfAbsent(community, _ -> new ArrayDeque<>());
      if (own.isEmpty()) {
        turns.add(community);
      }
      own.add(work);
      waitingInAll++;
      if (waitingInAll > mostWaiting) {
        shed = latestOfTheLongest();
      }
    }
    if (shed != null) {
      Work tooMuch = shed;
      executor.execute(tooMuch::shed);
    }
  }

  /// How much is waiting or under way.
  synchronized int size() {
    return waitingInAll + running;
  }

  private void start(Work work) {
    executor.execute(() -> {
      Runnable done = once(this::next);
      boolean began = false;
      try {
        work.begin(done);
        began = true;
      } finally {
        if (!began) {
          done.run();
        }
      }
    });
  }

  private static Runnable once(Runnable step) {
    AtomicBoolean taken = new AtomicBoolean();
    return () -> {
      if (taken.compareAndSet(false, true)) {
        step.run();
      }
    };
  }

  private void next() {
    Optional<Work> next;
    synchronized (this) {
      next = poll();
      if (next.isEmpty()) {
        running--;
        notifyAll();
      }
    }
    next.ifPresent(this::start);
  }

  /// Waits until nothing is waiting or under way.
  ///
  /// @return whether that came about in time
  synchronized boolean awaitEmpty(long millis) throws InterruptedException {
    long until = System.nanoTime() + millis * 1_000_000;
    while (size() > 0) {
      long left = (until - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }

  private Optional<Work> poll() {
    String community = turns.poll();
    if (community == null) {
      return Optional.empty();
    }
    Deque<Work> own = waiting.getOrDefault(community, new ArrayDeque<>());
    Optional<Work> next = Optional.ofNullable(own.poll());
    waitingInAll--;
    if (own.isEmpty()) {
      waiting.remove(community);
    } else {
      turns.add(community);
    }
    return next;
  }

  private Work latestOfTheLongest() {
    Map.Entry<String, Deque<Work>> longest =
        waiting.entrySet().stream()
            .max(Comparator.comparingInt(entry -> entry.getValue().size()))
            .orElseThrow();
    waitingInAll--;
    Work latest = longest.getValue().removeLast();
    if (longest.getValue().isEmpty()) {
      waiting.remove(longest.getKey());
      turns.remove(longest.getKey());
    }
    return latest;
  }
}
