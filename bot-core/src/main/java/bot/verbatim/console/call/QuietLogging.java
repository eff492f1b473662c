package bot.verbatim.console.call;

import bot.verbatim.LogLine;
import bot.verbatim.text.HomeFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// Configures logging to files instead of the terminal.
///
/// `java.util.logging` creates an instance at the first message, so that a run without messages
/// does not pay for it.
public final class QuietLogging {

  /// Maximum size of a log file in bytes: months of warnings. Chosen by hand.
  public static final int LARGEST = 1 << 20;

  /// Maximum number of log files: the current one, `verbatim.0.log`, and older ones. Chosen by
  /// hand.
  public static final int FILES = 3;

  /// System property that names the folder of the log files.
  private static final String FOLDER = "verbatim.log";

  /// Prefix of loggers that warn at each start of a missing module, which text search does not
  /// need.
  private static final String NOISE = "org.apache.lucene.internal.vectorization";

  /// Called by `java.util.logging`.
  public QuietLogging() {
    String folder = System.getProperty(FOLDER);
    if (folder != null) {
      Logger root = LogManager.getLogManager().getLogger("");
      root.setLevel(Level.WARNING);
      try {
        root.addHandler(files(Path.of(folder)));
      } catch (IOException cannotWrite) {
        // The failure cannot be reported anywhere.
        root.setLevel(Level.OFF);
      }
    }
  }

  /// Installs this configuration.
  public static void install() {
    System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
  }

  /// Sets the folder, which is created if missing. Without one, messages are dropped.
  public static void writeTo(Path folder) {
    System.setProperty(FOLDER, folder.toString());
  }

  /// The log file that is written first, if a folder was set.
  public static Optional<Path> file() {
    return Optional.ofNullable(System.getProperty(FOLDER))
        .map(folder -> Path.of(folder, "verbatim.0.log"));
  }

  /// A handler that writes to rotating files in a folder. Concurrent processes write to files of
  /// their own.
  public static Handler files(Path folder) throws IOException {
    HomeFolder.create(folder);
    String name = folder.resolve("verbatim").toString().replace("%", "%%") + ".%g.log";
    Handler files = new FileHandler(name, LARGEST, FILES, true);
    files.setEncoding(StandardCharsets.UTF_8.name());
    files.setFormatter(new LogLine());
    files.setFilter(message -> !String.valueOf(message.getLoggerName()).startsWith(NOISE));
    files.setErrorManager(
        new ErrorManager() {
          @Override
          public void error(String message, Exception failure, int code) {
            // A full disk is reported when the answer cannot be written either.
          }
        });
    return files;
  }
}
