package bot.verbatim.console.call;

import bot.verbatim.LogLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// Sends what libraries log to files instead of the terminal.
///
/// `java.util.logging` makes one of these when the first message comes, so that a run in which none
/// comes does not pay for it.
public final class QuietLogging {

  /// The size in bytes at which the next file is begun. Chosen by hand: months of warnings.
  public static final int LARGEST = 1 << 20;

  /// How many files there are at most: the present one, `verbatim.0.log`, and older ones.
  public static final int FILES = 3;

  /// The system property that names the folder of the files.
  private static final String FOLDER = "verbatim.log";

  /// Says at each start that a module is missing which would bring text search nothing.
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
        // There is nobody to tell.
        root.setLevel(Level.OFF);
      }
    }
  }

  /// Has it done from now on.
  public static void install() {
    System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
  }

  /// Names the folder, which is made where it is missing. Without one, messages are dropped.
  public static void writeTo(Path folder) {
    System.setProperty(FOLDER, folder.toString());
  }

  /// Writes to files in a folder, the oldest of which goes when a new one is begun. A process that
  /// runs beside another has files of its own.
  public static Handler files(Path folder) throws IOException {
    Files.createDirectories(folder);
    String name = folder.resolve("verbatim").toString().replace("%", "%%") + ".%g.log";
    Handler files = new FileHandler(name, LARGEST, FILES, true);
    files.setEncoding(StandardCharsets.UTF_8.name());
    files.setFormatter(new LogLine());
    files.setFilter(message -> !String.valueOf(message.getLoggerName()).startsWith(NOISE));
    files.setErrorManager(
        new ErrorManager() {
          @Override
          public void error(String message, Exception failure, int code) {
            // A full disk is told where the answer cannot be written either.
          }
        });
    return files;
  }
}
