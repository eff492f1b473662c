package bot.verbatim.slack;

import bot.verbatim.LogLine;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The log of the process: to standard error, an event a line.
///
/// Libraries may only warn. At finer levels Bolt logs requests whole, tokens included, and nobody
/// can ask for that here.
final class OneLineLog {

  /// Held, since a logger that nobody holds forgets its level.
  private static final List<Logger> LIBRARIES =
      List.of(
          Logger.getLogger("com.slack.api"),
          Logger.getLogger("okhttp3"),
          Logger.getLogger("org.java_websocket"));

  /// One warns with the whole of what it could not read, people's text included; one of whatever
  /// strangers send it, with the stack; one advises developers to start the process in another way.
  private static final List<Logger> QUIET =
      List.of(
          Logger.getLogger("com.slack.api.bolt"),
          Logger.getLogger("org.eclipse.jetty"),
          Logger.getLogger("org.apache.lucene"));

  private OneLineLog() {}

  static void install() {
    LogLine.install();
    LIBRARIES.forEach(library -> library.setLevel(Level.WARNING));
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
  }
}
