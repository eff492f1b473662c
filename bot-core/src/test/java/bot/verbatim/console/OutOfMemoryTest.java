package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.LogLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is out of memory ends, and says so.
class OutOfMemoryTest {

  /// A thread of a bot that runs out of memory, as the JVM's own flag does not see it.
  static final class Deaf {
    private Deaf() {}

    public static void main(String[] ignored) throws InterruptedException {
      LogLine.install(Map.of());
      Thread.ofPlatform()
          .start(() -> {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
          });
      Thread.currentThread().join();
    }
  }

  @TempDir Path data;

  @Test
  void endsABotWithASentence() throws Exception {
    Process bot = JavaProcess.of(Deaf.class.getName(), List.of()).redirectErrorStream(true).start();
    try {
      assertThat(bot.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(text(bot)).contains("A thread ended.", "OutOfMemoryError");
      assertThat(bot.exitValue()).isEqualTo(70);
    } finally {
      bot.destroyForcibly();
    }
  }

  @Test
  void endsTheConsoleWithASentence() {
    Called call = new Called(data).typing("/quote out of memory\n/quote oversight\n");
    call.with("console");
    assertThat(call.code()).isEqualTo(70);
    assertThat(call.err()).contains("Verbatim ran out of memory and ended.");
    assertThat(call.out()).isEmpty();
  }

  private static String text(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
