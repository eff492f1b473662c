package bot.verbatim.console;

import bot.verbatim.Settings;
import bot.verbatim.chat.Dispatcher;
import java.io.IOException;
import java.util.List;

/// The open core, as far as a terminal needs it.
///
/// @param notices what whoever runs the bot should know of the collection, in sentences
/// @param whenDone gives back what the core holds
record Core(Dispatcher dispatcher, List<String> notices, Runnable whenDone)
    implements AutoCloseable {

  /// Opens a core.
  @FunctionalInterface
  interface Opener {
    /// Opens a core with these settings.
    ///
    /// @throws IOException if the collection or the index cannot be opened; the message says why
    Core open(Settings settings) throws IOException;
  }

  @Override
  public void close() {
    whenDone.run();
  }
}
