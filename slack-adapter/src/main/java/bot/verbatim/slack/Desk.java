package bot.verbatim.slack;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Lets only so many requests be worked on at once, and so many of one community, so that a flood
/// in one leaves room for the others.
final class Desk implements AutoCloseable {

  private static final int MOST_EXCUSES = 32;

  private final int all;
  private final int ofOne;
  private final Semaphore room;
  private final Semaphore excuses = new Semaphore(MOST_EXCUSES);
  private final ConcurrentHashMap<String, Integer> atWork = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Duration patience;
  private volatile boolean closed;

  /// @param all how much is done at once
  /// @param ofOne how much of it for one community
  /// @param patience how long closing waits for what is being done
  Desk(int all, int ofOne, Duration patience) {
    this.all = all;
    this.ofOne = ofOne;
    this.room = new Semaphore(all);
    this.patience = patience;
  }

  /// Works on it here and now.
  ///
  /// @param otherwise what comes of it where there is too much work already
  <T> T now(String community, Supplier<T> work, T otherwise) {
    if (!enter(community)) {
      return otherwise;
    }
    try {
      return work.get();
    } finally {
      leave(community);
    }
  }

  /// Works on it in a thread of its own.
  ///
  /// @param excuse said where there is too much work already, unless too many must be told
  void soon(String community, Runnable work, Runnable excuse) {
    if (enter(community)) {
      start(work, () -> leave(community));
    } else if (!closed && excuses.tryAcquire()) {
      start(excuse, excuses::release);
    }
  }

  private void start(Runnable work, Runnable atTheEnd) {
    try {
      threads.execute(() -> {
        try {
          work.run();
        } finally {
          atTheEnd.run();
        }
      });
    } catch (RejectedExecutionException closing) {
      atTheEnd.run();
    }
  }

  private boolean enter(String community) {
    if (closed || !room.tryAcquire()) {
      return false;
    }
    if (atWork.merge(community, 1, Integer::sum) > ofOne) {
      leave(community);
      return false;
    }
    return true;
  }

  private void leave(String community) {
    atWork.computeIfPresent(community, (_, number) -> number == 1 ? null : number - 1);
    room.release();
  }

  /// Takes nothing new, and waits for what is being done.
  @Override
  public void close() {
    closed = true;
    try {
      boolean _ = room.tryAcquire(all, patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    threads.shutdownNow();
  }
}
