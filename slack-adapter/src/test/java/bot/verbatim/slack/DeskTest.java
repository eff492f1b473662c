package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DeskTest {

  private final CountDownLatch end = new CountDownLatch(1);
  private final Callable<String> waiting =
      () -> {
        end.await();
        return "done";
      };

  @Test
  void takesOnlySoMuchAtOnce() {
    try (Desk desk = new Desk(2, 2, Duration.ofSeconds(5))) {
      Optional<CompletableFuture<String>> first = desk.take("a", waiting);
      assertThat(desk.take("b", waiting)).isPresent();
      assertThat(desk.take("c", waiting)).isEmpty();
      end.countDown();
      assertThat(first.orElseThrow().join()).isEqualTo("done");
    }
  }

  @Test
  void aFloodInOneCommunityLeavesRoomForOthers() {
    try (Desk desk = new Desk(4, 2, Duration.ofSeconds(5))) {
      for (int i = 0; i < 100; i++) {
        assertThat(desk.take("flooding", waiting).isPresent()).isEqualTo(i < 2);
      }
      assertThat(desk.take("other", waiting)).isPresent();
      end.countDown();
    }
  }

  @Test
  void makesRoomWhenWorkIsDoneOrFails() {
    try (Desk desk = new Desk(1, 1, Duration.ofSeconds(5))) {
      for (int i = 0; i < 1_000; i++) {
        CompletableFuture<Object> work =
            desk.take(
                    "a",
                    () -> {
                      throw new IllegalStateException("x");
                    })
                .orElseThrow();
        assertThat(work.handle((_, failure) -> failure).join()).isNotNull();
      }
    }
  }

  @Test
  void finishesWhatRunsBeforeItCloses() {
    Desk desk = new Desk(4, 4, Duration.ofSeconds(5));
    CompletableFuture<String> running = desk.take("a", waiting).orElseThrow();
    Thread closing = Thread.startVirtualThread(desk::close);
    end.countDown();
    assertThat(running.join()).isEqualTo("done");
    join(closing);
    assertThat(desk.take("a", waiting)).isEmpty();
  }

  @Test
  void doesNotWaitForeverWhenItCloses() {
    Desk desk = new Desk(4, 4, Duration.ofMillis(1));
    CompletableFuture<String> stuck = desk.take("a", waiting).orElseThrow();
    desk.close();
    assertThat(stuck.handle((_, failure) -> failure).join())
        .isInstanceOf(InterruptedException.class);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
