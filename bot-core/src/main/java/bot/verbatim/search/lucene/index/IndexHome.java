package bot.verbatim.search.lucene.index;

import bot.verbatim.quote.CollectionPart;
import bot.verbatim.search.Feed;
import bot.verbatim.search.IndexSettings;
import bot.verbatim.text.HomeFolder;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The directory of an index. Opens the index if it is up to date, updates it if not, and rebuilds
/// it if it is damaged or cannot be updated. An index that was found to be damaged while it was
/// used is marked, by an empty file with its version in the name, and not used again.
public final class IndexHome {

  static final String DAMAGED = "damaged";

  private final Path home;
  private final Path directory;
  private final Feed feed;
  private final Duration patience;

  /// Versions that this process marked, also where it may not write.
  private final Set<String> damaged = ConcurrentHashMap.newKeySet();

  public IndexHome(Path home, Feed feed, IndexSettings settings) {
    this.home = home;
    this.directory = home.resolve("index");
    this.feed = feed;
    this.patience = settings.patience();
  }

  /// Opens the index, after building or updating it if necessary.
  public Snapshot open() throws IOException {
    List<CollectionPart> parts = feed.parts();
    Optional<Snapshot> current = existing(parts);
    if (current.isPresent()) {
      return current.get();
    }
    try (IndexLock _ = lock()) {
      current = existing(parts);
      return current.isPresent() ? current.get() : made(parts);
    }
  }

  /// Whether the collection has not changed since the snapshot.
  public boolean isCurrent(Snapshot snapshot) throws IOException {
    return snapshot.manifest().isFor(feed.parts());
  }

  /// Marks an index as damaged: the next opening, by any process, makes it anew.
  public void mark(Snapshot snapshot) {
    if (damaged.add(snapshot.manifest().version())) {
      try {
        Files.createFile(mark(snapshot.manifest()));
      } catch (IOException markedOrReadOnly) {
        // Then this process alone knows.
      }
    }
  }

  private Path mark(Manifest manifest) {
    return directory.resolve(manifest.file(DAMAGED));
  }

  static boolean isMark(Path file) {
    return file.getFileName().toString().startsWith(DAMAGED);
  }

  private Optional<Snapshot> existing(List<CollectionPart> parts) throws IOException {
    Optional<Snapshot> snapshot = readable();
    if (snapshot.isPresent() && !snapshot.get().manifest().isFor(parts)) {
      snapshot.get().close();
      return Optional.empty();
    }
    return snapshot;
  }

  private Optional<Snapshot> readable() {
    try {
      Snapshot snapshot = Snapshot.open(directory);
      Manifest manifest = snapshot.manifest();
      if (damaged.contains(manifest.version()) || Files.exists(mark(manifest))) {
        snapshot.close();
        return Optional.empty();
      }
      return Optional.of(snapshot);
    } catch (IOException noneToRelyOn) {
      return Optional.empty();
    }
  }

  private Snapshot made(List<CollectionPart> parts) throws IOException {
    IndexMaker maker = new IndexMaker(directory, feed, parts);
    try {
      if (!caughtUp(maker)) {
        maker.build();
      }
      return Snapshot.open(directory);
    } catch (IndexMaker.FeedFailure collection) {
      throw Objects.requireNonNull((IOException) collection.getCause());
    } catch (IOException writing) {
      throw cannotWrite(writing);
    }
  }

  private boolean caughtUp(IndexMaker maker) throws IndexMaker.FeedFailure {
    Optional<Snapshot> old = readable();
    if (old.isEmpty()) {
      return false;
    }
    try (Snapshot snapshot = old.get()) {
      return maker.catchUp(snapshot.manifest());
    } catch (IndexMaker.FeedFailure collection) {
      throw collection;
    } catch (IOException | RuntimeException | InternalError | AssertionError doubtful) {
      // Not a constant: the first logger of a process costs a tenth of a start, and few need one.
      System.getLogger("bot.verbatim")
          .log(
              Level.WARNING,
              "The search index could not be caught up, and is made anew.",
              doubtful);
      return false;
    }
  }

  private IndexLock lock() throws IOException {
    try {
      HomeFolder.create(directory);
      return IndexLock.acquire(home.resolve("index.lock"), patience);
    } catch (FileSystemException e) {
      throw cannotWrite(e);
    }
  }

  private IOException cannotWrite(IOException why) {
    return new IOException(
        "The search index cannot be written to "
            + directory
            + " ("
            + reason(why)
            + "). Make room there, allow writing, or name another home folder.",
        why);
  }

  private static String reason(IOException why) {
    if (why instanceof AccessDeniedException) {
      return "Permission denied";
    }
    String reason = why instanceof FileSystemException file ? file.getReason() : why.getMessage();
    return reason == null ? why.getClass().getSimpleName() : reason;
  }
}
