package bot.verbatim;

import bot.verbatim.chat.PlainText;
import bot.verbatim.text.ExitCode;
import bot.verbatim.text.FatalErrors;
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
import java.util.stream.Stream;

/// Formats a log record as one line, followed by lines for its exceptions and stack traces.
///
/// Messages, above all those of exceptions, may contain user input. They are sanitised: no line
/// breaks, no terminal control characters, limited length.
public final class LogLine extends Formatter {

  /// Maximum length of a message in code points. Chosen by hand.
  private static final int LONGEST = 300;

  /// Maximum number of exceptions in a chain of causes. Chosen by hand; no test tells.
  private static final int MOST_CAUSES = 5;

  /// Maximum number of stack frames per exception. Chosen by hand; no test tells.
  private static final int MOST_CALLS = 30;

  private static final Logger PROCESS = Logger.getLogger("bot.verbatim");

  /// Strong references, since a logger that is garbage-collected loses its level.
  private static final List<Logger> LIBRARIES = new ArrayList<>();

  /// For handlers other than those of the root logger.
  public LogLine() {}

  /// Sets this format on the root logger's handlers (standard error by default), and logs uncaught
  /// exceptions of threads. A fatal one ends the process: out of memory, it would live on deaf.
  ///
  /// @param libraries minimum level of each of these loggers, by logger name
  public static void install(Map<String, Level> libraries) {
    libraries.forEach((name, level) -> {
      Logger library = Logger.getLogger(name);
      library.setLevel(level);
      LIBRARIES.add(library);
    });
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      handler.setFormatter(new LogLine());
    }
    Thread.setDefaultUncaughtExceptionHandler((_, failure) -> {
      try {
        PROCESS.log(Level.SEVERE, "A thread ended.", failure);
      } finally {
        if (FatalErrors.isFatal(failure)) {
          Runtime.getRuntime().halt(ExitCode.FAILURE);
        }
      }
    });
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
      Stream.of(cause.getStackTrace())
          .limit(MOST_CALLS)
          .forEach(call -> lines.append("    at ").append(call).append('\n'));
      cause = cause.getCause();
    }
    return lines.toString();
  }

  private static String onOneLine(String text) {
    String beginning = text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text;
    return PlainText.cut(PlainText.onOneLine(beginning), LONGEST);
  }
}
