package bot.verbatim.chat.admission;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class WorkerPoolTest {

  /// On virtual threads the acknowledgement would never get a turn: all carriers are taken.
  @Test
  void acknowledgesWhileAsManyRequestsAsProcessorsTakeLong() throws Exception {
    AtomicBoolean end = new AtomicBoolean();
    int processors = Runtime.getRuntime().availableProcessors();
    CountDownLatch spinning = new CountDownLatch(processors);
    try (ExecutorService workers = WorkerPool.open()) {
      for (int i = 0; i < processors; i++) {
        workers.execute(() -> {
          spinning.countDown();
          while (!end.get()) {
            Thread.onSpinWait();
          }
        });
      }
      spinning.await();
      CountDownLatch acknowledged = new CountDownLatch(1);
      Thread.startVirtualThread(acknowledged::countDown);
      boolean inTime = acknowledged.await(20, TimeUnit.SECONDS);
      end.set(true);
      Assertions.assertThat(inTime).isTrue();
    }
  }
}
