package bot.verbatim.console;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// Sends what libraries log to a file instead of the terminal.
///
/// `java.util.logging` makes one of these when the first message comes, so that a run in which none
/// comes does not pay for it.
public final class QuietLogging {

  /// The system property that names the file.
  private static final String FILE = "verbatim.log";

  /// Called by `java.util.logging`.
  public QuietLogging() {
    String file = System.getProperty(FILE);
    if (file != null) {
      Logger root = LogManager.getLogManager().getLogger("");
      root.setLevel(Level.WARNING);
      root.addHandler(new LogFile(Path.of(file)));
    }
  }

  /// Has it done from now on.
  static void install() {
    System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
  }

  /// Names the file. Without one, messages are dropped.
  static void writeTo(Path file) {
    System.setProperty(FILE, file.toString());
  }
}
