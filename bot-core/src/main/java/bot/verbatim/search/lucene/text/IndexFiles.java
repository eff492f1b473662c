package bot.verbatim.search.lucene.text;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;

/// Opens the files of an index for reading.
public final class IndexFiles {

  /// Maximum size in bytes of an index that is read by calls. Chosen by hand; no test tells 4 MiB
  /// from 16.
  private static final long SMALL = 4 << 20;

  private IndexFiles() {}

  /// Opens a directory. A large index is mapped into memory, as Lucene does by default. A small one
  /// is read by calls: for the first mapping of a process, Lucene links the system's `madvise`
  /// (foreign function interface), which takes longer than to read the whole index. A thread that
  /// reads a small one must not be interrupted: that closes its files ([NIOFSDirectory]).
  public static FSDirectory open(Path directory) throws IOException {
    return size(directory) <= SMALL ? new NIOFSDirectory(directory) : FSDirectory.open(directory);
  }

  /// Verifies the checksums of files that end in Lucene's footer.
  ///
  /// @throws IOException if a file is missing or damaged
  public static void verify(Directory directory, Collection<String> names) throws IOException {
    for (String name : names) {
      try (IndexInput file = directory.openInput(name, IOContext.READONCE)) {
        CodecUtil.checksumEntireFile(file);
      }
    }
  }

  private static long size(Path directory) throws IOException {
    long size = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        // 0 for a file that another process has just deleted.
        size += file.toFile().length();
      }
    }
    return size;
  }
}
