package bot.verbatim.chat.admission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Time that passes only when a test says so, as a clock and as a timer.
public final class SettableClock extends Clock implements Timer {

  /// How long a test waits, in real time, for something to be planned before it fails.
  private static final long MOST_MILLIS = 20_000;

  private final List<Planned> planned = new ArrayList<>();
  private final Instant begun;
  private Duration passed = Duration.ZERO;
  private int count;

  /// @param number tells it from all others
  private record Planned(int number, Duration at, Runnable action) {}

  /// @param now what the clock says at first
  public SettableClock(Instant now) {
    this.begun = now;
  }

  /// Lets time pass, and runs what is due meanwhile, in order, on this thread.
  public void move(Duration by) {
    Duration until = passed().plus(by);
    for (Optional<Planned> due = due(until); due.isPresent(); due = due(until)) {
      due.get().action().run();
    }
    passTo(until);
  }

  /// Waits until something is planned for this time from now or earlier, then lets the time pass.
  public void moveWhenPlanned(Duration by) {
    awaitPlanned(by, 1);
    move(by);
  }

  /// Waits until so many things are planned for this time from now or earlier.
  public synchronized void awaitPlanned(Duration within, int number) {
    long end = System.nanoTime() + MOST_MILLIS * 1_000_000;
    while (planned.stream().filter(each -> isBy(passed.plus(within), each)).count() < number) {
      try {
        wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("not planned within " + within + ": " + planned);
      }
    }
  }

  private static boolean isBy(Duration until, Planned each) {
    return each.at().compareTo(until) <= 0;
  }

  private synchronized Optional<Planned> due(Duration until) {
    Optional<Planned> next =
        planned.stream().min(Comparator.comparing(Planned::at)).filter(each -> isBy(until, each));
    next.ifPresent(each -> {
      planned.remove(each);
      passTo(each.at());
    });
    return next;
  }

  private synchronized void passTo(Duration at) {
    passed = at.compareTo(passed) > 0 ? at : passed;
  }

  private synchronized Duration passed() {
    return passed;
  }

  @Override
  public Instant instant() {
    return begun.plus(passed());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public long nanoTime() {
    return passed().toNanos();
  }

  @Override
  public synchronized Alarm after(Duration time, Runnable action) {
    Planned plan = new Planned(++count, passed.plus(time), action);
    planned.add(plan);
    notifyAll();
    return () -> remove(plan);
  }

  private synchronized void remove(Planned plan) {
    planned.remove(plan);
  }
}
