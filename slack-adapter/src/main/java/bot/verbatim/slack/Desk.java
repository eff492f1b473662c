package bot.verbatim.slack;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Works on so many requests at once, each on a thread of its own; and on so many of one community,
/// so that a flood in one leaves room for the others.
final class Desk implements AutoCloseable {

  private static final int MOST_EXCUSES = 32;

  private final Semaphore room;
  private final int ofOne;
  private final ConcurrentHashMap<String, Integer> atWork = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore excuses = new Semaphore(MOST_EXCUSES);
  private final Duration patience;
  private volatile boolean closed;

  /// @param all how much is done at once
  /// @param ofOne how much of it for one community
  /// @param patience how long closing waits for what is being done
  Desk(int all, int ofOne, Duration patience) {
    this.room = new Semaphore(all);
    this.ofOne = ofOne;
    this.patience = patience;
  }

  /// Begins the work, unless there is too much of it already.
  <T> Optional<CompletableFuture<T>> take(String community, Callable<T> work) {
    if (closed || !room.tryAcquire()) {
      return Optional.empty();
    }
    if (atWork.merge(community, 1, Integer::sum) > ofOne) {
      leave(community);
      return Optional.empty();
    }
    CompletableFuture<T> done = new CompletableFuture<>();
    follow(() -> work(community, work, done));
    return Optional.of(done);
  }

  private <T> void work(String community, Callable<T> work, CompletableFuture<T> done) {
    try {
      T result = work.call();
      leave(community);
      done.complete(result);
    } catch (Exception | Error failure) {
      leave(community);
      done.completeExceptionally(failure);
    }
  }

  /// Does what follows from work that was taken.
  void follow(Runnable next) {
    try {
      threads.execute(next);
    } catch (RejectedExecutionException closed) {
      next.run();
    }
  }

  /// Tells somebody that there is too much work, unless too many must be told.
  void excuse(Runnable excuse) {
    if (!closed && excuses.tryAcquire()) {
      follow(() -> {
        try {
          excuse.run();
        } finally {
          excuses.release();
        }
      });
    }
  }

  private void leave(String community) {
    atWork.computeIfPresent(community, (_, number) -> number == 1 ? null : number - 1);
    room.release();
  }

  /// Takes nothing new, and waits for what is being done.
  @Override
  public void close() {
    closed = true;
    threads.shutdown();
    try {
      if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException interrupted) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
