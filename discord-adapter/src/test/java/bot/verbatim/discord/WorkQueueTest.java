package bot.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkQueueTest {

  private final List<String> begun = new ArrayList<>();
  private final List<String> shed = new ArrayList<>();
  private final Deque<Runnable> underWay = new ArrayDeque<>();
  private final WorkQueue queue = new WorkQueue(Runnable::run, 1, 4);

  private void submit(String community, String name) {
    queue.submit(
        community,
        new WorkQueue.Work() {
          @Override
          public void begin(Runnable done) {
            begun.add(name);
            underWay.add(done);
          }

          @Override
          public void shed() {
            shed.add(name);
          }
        });
  }

  private void finishAll() {
    while (!underWay.isEmpty()) {
      underWay.remove().run();
    }
  }

  @Test
  void takesTurnsBetweenCommunities() {
    submit("loud", "loud 1");
    submit("loud", "loud 2");
    submit("loud", "loud 3");
    submit("quiet", "quiet 1");
    finishAll();
    assertThat(begun).containsExactly("loud 1", "loud 2", "quiet 1", "loud 3");
    assertThat(queue.size()).isZero();
  }

  @Test
  void shedsTheLatestOfWhoHasTheMost() {
    submit("loud", "loud 1");
    for (int i = 2; i <= 5; i++) {
      submit("loud", "loud " + i);
    }
    submit("quiet", "quiet 1");
    assertThat(shed).containsExactly("loud 5");
    finishAll();
    assertThat(begun).containsExactly("loud 1", "loud 2", "quiet 1", "loud 3", "loud 4");
  }

  @Test
  void goesOnAfterWorkThatThrows() {
    WorkQueue.Work broken =
        new WorkQueue.Work() {
          @Override
          public void begin(Runnable done) {
            throw new IllegalStateException("broken");
          }

          @Override
          public void shed() {}
        };
    assertThatIllegalStateException().isThrownBy(() -> queue.submit("one", broken));
    submit("one", "after");
    assertThat(begun).containsExactly("after");
  }

  @Test
  void saysWhetherItBecameEmptyInTime() throws InterruptedException {
    submit("one", "1");
    assertThat(queue.awaitEmpty(1)).isFalse();
    finishAll();
    assertThat(queue.awaitEmpty(1)).isTrue();
  }

  @Test
  void doesEverythingOnceThoughManySubmitAtOnce() throws InterruptedException {
    int many = 20_000;
    AtomicInteger decided = new AtomicInteger();
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger mostAtOnce = new AtomicInteger();
    CountDownLatch all = new CountDownLatch(many);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      WorkQueue busy = new WorkQueue(threads, 8, 1000);
      for (int i = 0; i < many; i++) {
        busy.submit(
            "community " + i % 7,
            new WorkQueue.Work() {
              @Override
              public void begin(Runnable done) {
                mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                Thread.onSpinWait();
                atOnce.decrementAndGet();
                shed();
                done.run();
              }

              @Override
              public void shed() {
                decided.incrementAndGet();
                all.countDown();
              }
            });
      }
      assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(busy.awaitEmpty(10_000)).isTrue();
    }
    assertThat(decided).hasValue(many);
    assertThat(mostAtOnce.get()).isLessThanOrEqualTo(8);
  }
}
