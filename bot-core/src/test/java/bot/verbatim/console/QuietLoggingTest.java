package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.console.call.QuietLogging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuietLoggingTest {

  /// A folder that is not there yet, and whose name means something to `java.util.logging`.
  private final Path folder;

  QuietLoggingTest(@TempDir Path temporary) {
    folder = temporary.resolve("100%home/var");
  }

  @Test
  void keepsTheLatestInFilesThatStayWithinASize() throws IOException {
    int messages = 4 * QuietLogging.FILES * QuietLogging.LARGEST / 300;
    Handler handler = QuietLogging.files(folder);
    for (int i = 1; i <= messages; i++) {
      handler.publish(new LogRecord(Level.SEVERE, "message " + i + " " + "x".repeat(300)));
    }
    handler.close();
    List<Path> files = files();
    assertThat(files).hasSize(QuietLogging.FILES).contains(folder.resolve("verbatim.0.log"));
    for (Path file : files) {
      assertThat(Files.size(file)).isLessThan(QuietLogging.LARGEST + 1_000);
    }
    assertThat(Files.readString(folder.resolve("verbatim.0.log"))).contains("message " + messages);
  }

  @Test
  void addsToWhatAnEarlierProcessLogged() throws IOException {
    for (String message : List.of("of the first", "of the second")) {
      Handler handler = QuietLogging.files(folder);
      handler.publish(new LogRecord(Level.SEVERE, message + "\nFAKE line"));
      handler.close();
    }
    assertThat(Files.readString(folder.resolve("verbatim.0.log")))
        .containsSubsequence("SEVERE of the first FAKE line", "SEVERE of the second FAKE line")
        .hasLineCount(2);
  }

  @Test
  void losesNothingOfTwoProcessesAtOnce() throws IOException {
    Handler one = QuietLogging.files(folder);
    Handler other = QuietLogging.files(folder);
    one.publish(new LogRecord(Level.SEVERE, "of the one"));
    other.publish(new LogRecord(Level.SEVERE, "of the other"));
    one.close();
    other.close();
    StringBuilder all = new StringBuilder();
    for (Path file : files()) {
      all.append(Files.readString(file));
    }
    assertThat(all).contains("of the one", "of the other");
  }

  @Test
  void leavesOutWhatIsSaidAtEachStart() throws IOException {
    LogRecord noise = new LogRecord(Level.WARNING, "a module is missing");
    noise.setLoggerName("org.apache.lucene.internal.vectorization.VectorizationProvider");
    Handler handler = QuietLogging.files(folder);
    handler.publish(noise);
    handler.close();
    assertThat(folder.resolve("verbatim.0.log")).isEmptyFile();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
