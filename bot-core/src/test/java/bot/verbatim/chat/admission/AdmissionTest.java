package bot.verbatim.chat.admission;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.admission.Admission.Limits;
import bot.verbatim.chat.admission.Outcome.Answered;
import bot.verbatim.chat.admission.Outcome.Busy;
import bot.verbatim.chat.admission.Outcome.Dropped;
import bot.verbatim.chat.admission.Outcome.Failed;
import bot.verbatim.chat.admission.Outcome.Late;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Bounded, fair, in time, once.
class AdmissionTest {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration STALE = Duration.ofMillis(2500);
  private static final Executor HERE = Runnable::run;

  private final SettableClock clock = new SettableClock(Instant.EPOCH);
  private final List<String> begun = new ArrayList<>();

  private Admission admission(Executor workers, int atOnce, int mostWaiting) {
    return new Admission(new Limits(atOnce, mostWaiting, PATIENCE, STALE), workers, clock);
  }

  private Ticket<String> ask(Admission admission, String community, String name) {
    return admission.admit(new Arrival("", community), () -> done(name));
  }

  private String done(String name) {
    begun.add(name);
    return name;
  }

  private List<Ticket<String>> askTimes(Admission admission, String community, int times) {
    return IntStream.rangeClosed(1, times)
        .mapToObj(i -> ask(admission, community, community + " " + i))
        .toList();
  }

  @Test
  void takesTurnsBetweenCommunities() {
    Admission admission = admission(HERE, 1, 4);
    List<Ticket<String>> loud = askTimes(admission, "loud", 3);
    Ticket<String> quiet = ask(admission, "quiet", "quiet 1");
    loud.get(0).close();
    loud.get(1).close();
    quiet.close();
    loud.get(2).close();
    assertThat(begun).containsExactly("loud 1", "loud 2", "quiet 1", "loud 3");
  }

  @Test
  void tellsTheNewestOfWhoHasTheMostThatItIsBusy() {
    Admission admission = admission(HERE, 1, 4);
    List<Ticket<String>> loud = askTimes(admission, "loud", 5);
    Ticket<String> quiet = ask(admission, "quiet", "quiet 1");
    assertThat(loud.getLast().await()).isEqualTo(new Busy<>());
    loud.forEach(Ticket::close);
    assertThat(quiet.await()).isEqualTo(new Answered<>("quiet 1"));
  }

  @Test
  void goesOnAfterWorkThatThrows() {
    Admission admission = admission(HERE, 1, 4);
    for (Throwable broken :
        List.of(new IllegalStateException("x"), new NoClassDefFoundError("x"))) {
      try (Ticket<String> ticket =
          admission.admit(
              new Arrival("", "one"), () -> AdmissionTest.<RuntimeException>thrown(broken))) {
        assertThat(ticket.await()).isEqualTo(new Failed<>(broken));
      }
    }
    assertThat(ask(admission, "one", "after").await()).isEqualTo(new Answered<>("after"));
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> String thrown(Throwable broken) throws E {
    throw (E) broken;
  }

  @Test
  void isLateWhereTheWorkTakesTooLong() {
    List<Runnable> slow = new ArrayList<>();
    Admission admission = admission(slow::add, 1, 4);
    Ticket<String> ticket = ask(admission, "one", "slow");
    CompletableFuture<Outcome<String>> outcome = CompletableFuture.supplyAsync(ticket::await);
    clock.awaitPlanned(PATIENCE, 1);
    clock.move(PATIENCE.minusMillis(1));
    assertThat(outcome).isNotDone();
    clock.move(Duration.ofMillis(1));
    assertThat(outcome.join()).isEqualTo(new Late<>());
    assertThat(ticket.await()).isEqualTo(new Late<>());
    slow.removeFirst().run();
    assertThat(ticket.finished()).isEqualTo(new Answered<>("slow"));
  }

  @Test
  void countsHowOldARequestWasWhenItArrived() {
    Admission admission = admission(_ -> {}, 1, 4);
    Ticket<String> ticket =
        admission.admit(new Arrival("7", "one", Duration.ofMillis(1900)), () -> "never");
    CompletableFuture<Outcome<String>> outcome = CompletableFuture.supplyAsync(ticket::await);
    clock.moveWhenPlanned(Duration.ofMillis(100));
    assertThat(outcome.join()).isEqualTo(new Late<>());
    assertThat(ticket.age()).isEqualTo(PATIENCE);
  }

  @Test
  void doesNotBeginWhatWasGivenUpWhileItWaited() {
    Admission admission = admission(HERE, 1, 4);
    List<Ticket<String>> tickets = askTimes(admission, "one", 3);
    tickets.get(1).close();
    tickets.get(0).close();
    assertThat(begun).containsExactly("one 1", "one 3");
  }

  @Test
  void dropsWhatWasSeenBeforeOrIsTooOld() {
    Admission admission = admission(HERE, 9, 9);
    assertThat(asked(admission, "7", Duration.ZERO)).isEqualTo(new Answered<>("7"));
    assertThat(asked(admission, "7", Duration.ZERO)).isEqualTo(new Dropped<>());
    assertThat(asked(admission, "8", STALE)).isEqualTo(new Answered<>("8"));
    assertThat(asked(admission, "9", STALE.plusMillis(1))).isEqualTo(new Dropped<>());
    assertThat(asked(admission, "", Duration.ZERO)).isEqualTo(asked(admission, "", Duration.ZERO));
    assertThat(begun).containsExactly("7", "8", "", "");
  }

  @Test
  void remembersIdsForAQuarterOfAnHourAtLeast() {
    Admission admission = admission(HERE, 9, 9);
    assertThat(asked(admission, "7", Duration.ZERO)).isEqualTo(new Answered<>("7"));
    clock.move(SeenIds.KEPT);
    assertThat(asked(admission, "7", Duration.ZERO)).isEqualTo(new Dropped<>());
    clock.move(SeenIds.KEPT);
    assertThat(asked(admission, "8", Duration.ZERO)).isEqualTo(new Answered<>("8"));
    assertThat(asked(admission, "7", Duration.ZERO)).isEqualTo(new Answered<>("7"));
  }

  private Outcome<String> asked(Admission admission, String id, Duration age) {
    try (Ticket<String> ticket = admission.admit(new Arrival(id, "one", age), () -> done(id))) {
      return ticket.finished();
    }
  }

  @Test
  void forgetsTheOldestOfVeryManyIds() {
    SeenIds seen = new SeenIds(clock);
    for (int i = 0; i <= 2 * SeenIds.A_GENERATION; i++) {
      assertThat(seen.isNew("id " + i)).isTrue();
    }
    assertThat(seen.isNew("id " + SeenIds.A_GENERATION)).isFalse();
    assertThat(seen.isNew("id 0")).isTrue();
  }

  @Test
  void finishesWhatWasTakenBeforeItEnds() {
    Admission admission = admission(HERE, 1, 4);
    List<Ticket<String>> tickets = askTimes(admission, "one", 2);
    CompletableFuture<Boolean> ended =
        CompletableFuture.supplyAsync(() -> admission.drain(PATIENCE));
    clock.awaitPlanned(PATIENCE, 1);
    assertThat(ask(admission, "one", "too late").await()).isEqualTo(new Busy<>());
    tickets.forEach(Ticket::close);
    assertThat(ended.join()).isTrue();
  }

  @Test
  void doesNotWaitForEverWhenItEnds() {
    Admission admission = admission(HERE, 1, 4);
    List<Ticket<String>> _ = askTimes(admission, "one", 2);
    CompletableFuture<Boolean> ended =
        CompletableFuture.supplyAsync(() -> admission.drain(PATIENCE));
    clock.moveWhenPlanned(PATIENCE);
    assertThat(ended.join()).isFalse();
  }

  @Test
  void isBusyWhereNothingCanBeBegunAnyMore() {
    Deque<Executor> workers = new ArrayDeque<>(List.of(HERE));
    Admission admission = admission(work -> next(workers).execute(work), 1, 4);
    List<Ticket<String>> tickets = askTimes(admission, "one", 3);
    tickets.getFirst().close();
    assertThat(tickets.get(1).await()).isEqualTo(new Busy<>());
    assertThat(tickets.get(2).await()).isEqualTo(new Busy<>());
    assertThat(ask(admission, "one", "never").await()).isEqualTo(new Busy<>());
    assertThat(admission.drain(PATIENCE)).isTrue();
  }

  private static Executor next(Deque<Executor> workers) {
    if (workers.isEmpty()) {
      throw new RejectedExecutionException();
    }
    return workers.remove();
  }

  @Test
  void decidesEverythingOnceThoughManyAskAtOnce() {
    int many = 20_000;
    AtomicInteger worked = new AtomicInteger();
    AtomicInteger busy = new AtomicInteger();
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger mostAtOnce = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Admission admission = admission(threads, 8, 1_000);
      for (int i = 0; i < many; i++) {
        Ticket<Integer> ticket =
            admission.admit(
                new Arrival("", "community " + i % 7),
                () -> {
                  mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                  Thread.onSpinWait();
                  atOnce.decrementAndGet();
                  return worked.incrementAndGet();
                });
        threads.execute(() -> {
          try (ticket) {
            if (ticket.finished() instanceof Busy) {
              busy.incrementAndGet();
            }
          }
        });
      }
      assertThat(admission.drain(PATIENCE)).isTrue();
    }
    assertThat(worked.get() + busy.get()).isEqualTo(many);
    assertThat(worked.get()).isPositive();
    assertThat(mostAtOnce.get()).isLessThanOrEqualTo(8);
  }
}
