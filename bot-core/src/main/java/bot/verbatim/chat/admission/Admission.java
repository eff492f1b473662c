package bot.verbatim.chat.admission;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/// Limits the number of concurrent and of waiting requests. Communities are served round-robin, so
/// that a flood in one does not block the others. If too many wait, the newest request of the
/// community with the most is told that the bot is busy.
public final class Admission {

  private final Limits limits;
  private final Executor workers;
  private final Timer timer;
  private final SeenIds seen;
  private final FairQueue<Ticket<?>> waiting = new FairQueue<>();
  private final CompletableFuture<Boolean> empty = new CompletableFuture<>();
  private int running;
  private boolean closed;

  /// The limits of admission.
  ///
  /// @param atOnce maximum number of requests that are processed or answered at the same time
  /// @param mostWaiting maximum number of waiting requests
  /// @param patience maximum age of a request before it is [Outcome.Late]
  /// @param stale maximum age on arrival; an older request is [Outcome.Dropped]
  public record Limits(int atOnce, int mostWaiting, Duration patience, Duration stale) {}

  /// @param workers runs the work; tasks may wait for a thread, see [WorkerPool]
  public Admission(Limits limits, Executor workers, Timer timer) {
    this.limits = limits;
    this.workers = workers;
    this.timer = timer;
    this.seen = new SeenIds(timer);
  }

  /// Admits a request; never blocks.
  ///
  /// @param work runs when its turn comes; never if the request is refused as busy or dropped
  public <T> Ticket<T> admit(Arrival arrival, Supplier<T> work) {
    Ticket<T> ticket = new Ticket<>(work, arrival.age(), limits.patience(), timer, this::beginNext);
    boolean isOld = arrival.age().compareTo(limits.stale()) > 0;
    if (isOld || (!arrival.id().isEmpty() && !seen.isNew(arrival.id()))) {
      ticket.settle(new Outcome.Dropped<>());
    } else {
      enter(arrival.community(), ticket);
    }
    return ticket;
  }

  /// Refuses new requests as busy, and waits until all admitted ones are answered.
  ///
  /// @param atMost maximum waiting time
  /// @return whether all were answered in time
  public boolean drain(Duration atMost) {
    synchronized (this) {
      closed = true;
      tellIfEmpty();
    }
    return timer.await(empty, atMost, false);
  }

  private void enter(String community, Ticket<?> ticket) {
    synchronized (this) {
      if (closed) {
        ticket.refuse();
        return;
      }
      if (running >= limits.atOnce()) {
        waiting.add(community, ticket);
        if (waiting.size() > limits.mostWaiting()) {
          waiting.removeNewestOfLongest().refuse();
        }
        return;
      }
      running++;
    }
    begin(ticket);
  }

  private void begin(Ticket<?> ticket) {
    try {
      workers.execute(ticket::run);
    } catch (RejectedExecutionException ended) {
      ticket.refuse();
      refuseAll();
      leave();
    }
  }

  /// Refuses all waiting and new requests as busy.
  private synchronized void refuseAll() {
    closed = true;
    for (var next = waiting.poll(); next.isPresent(); next = waiting.poll()) {
      next.get().refuse();
    }
  }

  private void beginNext() {
    Optional<Ticket<?>> next;
    synchronized (this) {
      next = waiting.poll();
      if (next.isEmpty()) {
        leave();
      }
    }
    next.ifPresent(this::begin);
  }

  private synchronized void leave() {
    running--;
    tellIfEmpty();
  }

  private void tellIfEmpty() {
    if (closed && running == 0) {
      boolean _ = empty.complete(true);
    }
  }
}
