package bot.verbatim.discord;

import bot.verbatim.LogLine;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The log of the process: to standard error, an event a line, and of JDA only what needs somebody.
final class OneLineLog {

  private static final List<Logger> LOUD =
      List.of(Logger.getLogger("net.dv8tion"), Logger.getLogger("okhttp3"));

  /// It recommends a module that makes searching for words no faster.
  private static final Logger SEARCH = Logger.getLogger("org.apache.lucene");

  /// It logs the whole of what Discord sent where it cannot read it, people's text and tokens
  /// included. [SessionWatch] tells instead what goes on.
  private static final Logger INDISCREET =
      Logger.getLogger("net.dv8tion.jda.internal.requests.WebSocketClient");

  private OneLineLog() {}

  static void install() {
    LogLine.install();
    LOUD.forEach(logger -> logger.setLevel(Level.WARNING));
    SEARCH.setLevel(Level.SEVERE);
    INDISCREET.setLevel(Level.OFF);
  }
}
