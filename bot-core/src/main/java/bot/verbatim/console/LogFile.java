package bot.verbatim.console;

import bot.verbatim.chat.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/// Adds messages to the end of a file, each with its cause. A file that cannot be written is left
/// alone: there is nobody to tell.
final class LogFile extends Handler {

  /// Says at each start that a module is missing which would bring text search nothing.
  private static final String NOISE = "org.apache.lucene.internal.vectorization";

  private final Path file;

  LogFile(Path file) {
    this.file = file;
  }

  @Override
  public synchronized void publish(LogRecord message) {
    if (String.valueOf(message.getLoggerName()).startsWith(NOISE)) {
      return;
    }
    StringBuilder text = new StringBuilder();
    text.append(message.getInstant())
        .append(' ')
        .append(message.getLevel())
        .append(' ')
        .append(message.getLoggerName())
        .append(' ')
        .append(PlainText.onOneLine(new SimpleFormatter().formatMessage(message)))
        .append('\n');
    cause(text, message.getThrown());
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException nobodyToTell) {
      return;
    }
  }

  private static void cause(StringBuilder text, @Nullable Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      text.append("  ").append(PlainText.onOneLine(cause.toString())).append('\n');
      for (StackTraceElement element : cause.getStackTrace()) {
        text.append("    at ").append(element).append('\n');
      }
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
