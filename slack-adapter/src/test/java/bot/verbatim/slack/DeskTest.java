package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DeskTest {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final CountDownLatch end = new CountDownLatch(1);

  @Test
  void takesOnlySoMuchAtOnce() {
    try (Desk desk = new Desk(2, 2, PATIENCE)) {
      desk.soon("a", this::work, Assertions::fail);
      desk.soon("b", this::work, Assertions::fail);
      assertThat(desk.now("c", () -> "done", "busy")).isEqualTo("busy");
      CompletableFuture<Boolean> excused = new CompletableFuture<>();
      desk.soon("c", Assertions::fail, () -> excused.complete(true));
      assertThat(excused.join()).isTrue();
      end.countDown();
    }
  }

  @Test
  void aFloodInOneCommunityLeavesRoomForOthers() {
    try (Desk desk = new Desk(4, 2, PATIENCE)) {
      for (int i = 0; i < 100; i++) {
        desk.soon("flooding", this::work, () -> {});
      }
      assertThat(desk.now("flooding", () -> "done", "busy")).isEqualTo("busy");
      assertThat(desk.now("other", () -> "done", "busy")).isEqualTo("done");
      end.countDown();
    }
  }

  @Test
  void makesRoomWhenWorkIsDoneOrFails() {
    try (Desk desk = new Desk(1, 1, PATIENCE)) {
      for (int i = 0; i < 1_000; i++) {
        assertThatThrownBy(() -> desk.now("a", Assertions::thrown, "busy"))
            .isInstanceOf(IllegalStateException.class);
      }
      assertThat(desk.now("a", () -> "done", "busy")).isEqualTo("done");
    }
  }

  @Test
  void finishesWhatRunsBeforeItCloses() {
    Desk desk = new Desk(4, 4, PATIENCE);
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    desk.soon(
        "a",
        () -> {
          work();
          done.complete(true);
        },
        Assertions::fail);
    CompletableFuture<Void> closed = CompletableFuture.runAsync(desk::close);
    end.countDown();
    closed.join();
    assertThat(done).isCompletedWithValue(true);
    assertThat(desk.now("a", () -> "done", "busy")).isEqualTo("busy");
  }

  @Test
  void doesNotWaitForeverWhenItCloses() {
    Desk desk = new Desk(4, 4, Duration.ofMillis(1));
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    desk.soon(
        "a",
        () -> {
          try {
            end.await();
          } catch (InterruptedException stopped) {
            interrupted.complete(true);
          }
        },
        Assertions::fail);
    desk.close();
    assertThat(interrupted.join()).isTrue();
  }

  private void work() {
    try {
      end.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /// What must not happen, and what happens on purpose.
  private static final class Assertions {

    static void fail() {
      throw new AssertionError("must not be called");
    }

    static String thrown() {
      throw new IllegalStateException("on purpose");
    }
  }
}
