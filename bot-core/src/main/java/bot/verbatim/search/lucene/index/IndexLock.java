package bot.verbatim.search.lucene.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/// A file lock that lets one process at a time build the index. The operating system releases it
/// when that process ends, even by a crash.
public final class IndexLock implements AutoCloseable {

  /// Polling interval. Chosen by hand; no test tells 20 from 10 or 40.
  private static final long PAUSE_MILLIS = 20;

  private final FileChannel channel;

  private IndexLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Waits for the lock.
  ///
  /// @throws IOException if it is not acquired in time, or the thread is interrupted
  public static IndexLock acquire(Path file, Duration patience) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      long tries = Math.max(1, patience.toMillis() / PAUSE_MILLIS);
      for (long i = 0; i < tries; i++) {
        if (isTaken(channel)) {
          return new IndexLock(channel);
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new IOException(
        "Another process is still making the index (it holds "
            + file
            + "). Wait until it is done, or start with another home folder.");
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldInThisProcess) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
