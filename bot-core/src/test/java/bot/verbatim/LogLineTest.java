package bot.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLineTest {

  private static final String HOSTILE =
      "words\r\n2026-01-01T00:00:00Z SEVERE All is lost\u2028\u001b[2J\u0000" + "x".repeat(100_000);

  @Test
  void isOneLineWithTimeAndLevel() {
    assertThat(line("Connected as {0}, again.", "B1"))
        .isEqualTo("2026-03-01T09:41:07Z WARNING Connected as B1, again.\n");
  }

  @Test
  void showsSecondsAtTheFullMinuteToo() {
    LogRecord event = new LogRecord(Level.INFO, "x");
    event.setInstant(Instant.parse("2026-11-21T07:33:00.004Z"));
    assertThat(new LogLine().format(event)).isEqualTo("2026-11-21T07:33:00Z INFO x\n");
  }

  @Test
  void keepsWhatPeopleWroteOnItsLineAndShort() {
    assertThat(line("Somebody wrote {0}", HOSTILE))
        .startsWith("2026-03-01T09:41:07Z WARNING Somebody wrote words 2026")
        .endsWith("…\n")
        .hasLineCount(1)
        .hasSizeLessThan(400)
        .doesNotContain("\u001b", "\u0000", "\u2028");
  }

  @Test
  void showsWhereAFailureAroseAndWhatCausedIt() {
    LogRecord event = event("failure x1");
    event.setThrown(new UncheckedIOException(new IOException(HOSTILE)));
    assertThat(new LogLine().format(event).lines())
        .anyMatch(line -> line.startsWith("  java.io.UncheckedIOException: java.io.IOException"))
        .anyMatch(line -> line.startsWith("  java.io.IOException: words 2026"))
        .anyMatch(line -> line.startsWith("    at bot.verbatim.LogLineTest.shows"))
        .allMatch(line -> line.length() < 400)
        .noneMatch(line -> line.startsWith("2026-01-01"))
        .hasSizeLessThan(70);
  }

  private static String line(String message, Object... values) {
    LogRecord event = event(message);
    event.setParameters(values);
    return new LogLine().format(event);
  }

  private static LogRecord event(String message) {
    LogRecord event = new LogRecord(Level.WARNING, message);
    event.setInstant(Instant.parse("2026-03-01T09:41:07.123Z"));
    return event;
  }
}
