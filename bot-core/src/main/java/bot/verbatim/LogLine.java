package bot.verbatim;

import bot.verbatim.chat.PlainText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Writes what is logged as one line, and its cause as some more.
///
/// Messages may hold what people wrote, those of exceptions above all. None can begin a line of its
/// own, steer a terminal or fill a disk.
public final class LogLine extends Formatter {

  private static final int LONGEST = 300;
  private static final int MOST_CAUSES = 5;
  private static final int MOST_CALLS = 30;

  private static final Logger PROCESS = Logger.getLogger("bot.verbatim");

  /// Held, since a logger that nobody holds forgets its level.
  private static final List<Logger> LIBRARIES = new ArrayList<>();

  /// For a handler that is not of the root logger.
  public LogLine() {}

  /// Has all of this process logged so, to standard error, what ends a thread included.
  ///
  /// @param libraries the least level at which each of these loggers is heard, by its name
  public static void install(Map<String, Level> libraries) {
    libraries.forEach((name, level) -> {
      Logger library = Logger.getLogger(name);
      library.setLevel(level);
      LIBRARIES.add(library);
    });
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      handler.setFormatter(new LogLine());
    }
    Thread.setDefaultUncaughtExceptionHandler(
        (_, failure) -> PROCESS.log(Level.SEVERE, "A thread ended.", failure));
  }

  @Override
  public String format(LogRecord event) {
    Instant time = event.getInstant().truncatedTo(ChronoUnit.SECONDS);
    StringBuilder lines = new StringBuilder();
    lines.append(time).append(' ').append(event.getLevel().getName());
    lines.append(' ').append(onOneLine(formatMessage(event))).append('\n');
    Throwable cause = event.getThrown();
    for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
      lines.append("  ").append(onOneLine(cause.toString())).append('\n');
      StackTraceElement[] calls = cause.getStackTrace();
      for (int call = 0; call < Math.min(calls.length, MOST_CALLS); call++) {
        lines.append("    at ").append(calls[call]).append('\n');
      }
      cause = cause.getCause();
    }
    return lines.toString();
  }

  private static String onOneLine(String text) {
    String beginning = text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text;
    return PlainText.cut(PlainText.onOneLine(beginning), LONGEST);
  }
}
