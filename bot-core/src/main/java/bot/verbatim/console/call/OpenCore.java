package bot.verbatim.console.call;

import bot.verbatim.Settings;
import bot.verbatim.chat.Dispatcher;
import bot.verbatim.chat.Place;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// The opened core, as far as a terminal needs it.
///
/// @param notices warnings for the operator about the collection, in sentences
/// @param follow starts applying changes of the collection
/// @param whenDone closes the core
public record OpenCore(
    Dispatcher dispatcher, List<String> notices, Runnable follow, Runnable whenDone)
    implements AutoCloseable {

  /// All users of the terminal are one community.
  public static final Place PLACE = new Place("terminal", "terminal", "terminal");

  /// Opens a core.
  @FunctionalInterface
  public interface Opener {
    /// Opens a core with these settings.
    ///
    /// @param progress takes a sentence before a slow step
    /// @throws IOException if the collection or the index cannot be opened; the message says why
    OpenCore open(Settings settings, Consumer<String> progress) throws IOException;
  }

  @Override
  public void close() {
    whenDone.run();
  }
}
