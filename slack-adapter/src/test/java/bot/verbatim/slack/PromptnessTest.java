package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PromptnessTest {

  private final App app = new App(AppConfig.builder().build(), List.of());

  @Test
  void goesOnAfterAnAcknowledgementThatBreaksDown() throws Exception {
    try (Promptness promptness = new Promptness(Duration.ofMillis(1))) {
      CompletableFuture<Boolean> broken = new CompletableFuture<>();
      promptness.run(
          app,
          until(broken),
          (_, isLate) -> {
            broken.complete(isLate);
            throw new AssertionError("on purpose");
          });
      CompletableFuture<Boolean> next = new CompletableFuture<>();
      promptness.run(app, until(next), (_, isLate) -> next.complete(isLate));
      assertThat(broken).isCompletedWithValue(true);
      assertThat(next).isCompletedWithValue(true);
    }
  }

  /// A request that is worked on until it was acknowledged.
  private static Callable<Request<?>> until(CompletableFuture<Boolean> acknowledged) {
    return () -> {
      boolean _ = acknowledged.get(10, TimeUnit.SECONDS);
      throw new IllegalStateException("nothing to do any more");
    };
  }
}
