package bot.verbatim;

import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Dispatcher;
import bot.verbatim.collection.DataFolder;
import bot.verbatim.command.Commands;
import bot.verbatim.search.Feed;
import bot.verbatim.search.IndexSettings;
import bot.verbatim.search.lucene.QuoteIndex;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The platform-independent bot: collection, index and commands behind one [Dispatcher].
public final class Verbatim implements AutoCloseable {

  private final QuoteIndex index;
  private final Feed feed;
  private final LeftOut leftOut;
  private final Dispatcher dispatcher;
  private final List<String> notices;
  private Runnable stopFollowing = () -> {};

  private Verbatim(QuoteIndex index, Feed feed, Settings settings, LeftOut leftOut) {
    this.index = index;
    this.feed = feed;
    this.leftOut = leftOut;
    this.notices = leftOut.notices(settings.data(), index.size());
    notices.forEach(notice -> System.getLogger("bot.verbatim").log(Level.WARNING, notice));
    this.dispatcher =
        new Dispatcher(
            Commands.all(index, index, index, index, index), new LoggedFailures(settings.seed()));
  }

  /// Opens the collection, and builds or updates its index if necessary.
  ///
  /// @throws IOException if the data cannot be read or the home cannot be written; its message says
  ///   what to do
  public static Verbatim open(Settings settings) throws IOException {
    return open(settings, _ -> {});
  }

  /// Opens as [#open(Settings)] does, and reports slow steps before they begin.
  ///
  /// @param progress takes sentences without an initial capital
  /// @throws IOException as [#open(Settings)] does
  public static Verbatim open(Settings settings, Consumer<String> progress) throws IOException {
    LeftOut leftOut = new LeftOut();
    DataFolder folder = DataFolder.at(settings.data(), new PassageVerifier(), leftOut);
    Feed feed = new FolderFeed(settings.data(), folder, progress);
    try {
      return new Verbatim(
          QuoteIndex.open(
              settings.home().resolve("index"),
              feed,
              IndexSettings.STANDARD.withSeed(settings.seed())),
          feed,
          settings,
          leftOut);
    } catch (FileSystemException unreadable) {
      throw new IOException(
          "%s cannot be read (%s): look at it, or name another folder with --data or VERBATIM_DATA."
              .formatted(
                  unreadable.getFile(),
                  Objects.requireNonNullElse(
                      unreadable.getReason(), unreadable.getClass().getSimpleName())),
          unreadable);
    }
  }

  /// The specs of all commands; opens nothing.
  public static List<CommandSpec> specs() {
    return Commands.specs();
  }

  /// Answers requests; thread-safe.
  public Dispatcher dispatcher() {
    return dispatcher;
  }

  /// Warnings for the operator about the collection as it was opened, in sentences without an
  /// initial capital; usually empty.
  public List<String> notices() {
    return notices;
  }

  /// Applies changes of the collection while the bot runs, within five seconds. A change with a
  /// problem is not applied until it is fixed; the log names the problem.
  public void follow() {
    follow(Periodically::inAThread);
  }

  synchronized void follow(Periodically periodically) {
    stopFollowing.run();
    leftOut.refuseFromNowOn();
    CollectionWatch watch = new CollectionWatch(feed, index);
    stopFollowing = periodically.run(CollectionWatch.PERIOD, watch::look);
  }

  /// Closes the index, which stays on disk for the next process.
  @Override
  public synchronized void close() {
    stopFollowing.run();
    index.close();
  }
}
