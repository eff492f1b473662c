package bot.verbatim.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/// Files beside Lucene's own; their length and checksum are kept in the [Manifest].
final class SealedFile {

  private SealedFile() {}

  /// Writes a file through to the disk.
  ///
  /// @return its seal
  static String write(Path file, ByteBuffer... contents) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      for (ByteBuffer content : contents) {
        while (content.hasRemaining()) {
          channel.write(content);
        }
      }
      channel.force(true);
    }
    return seal(file);
  }

  /// What tells whether a file is still the one that was written.
  static String seal(Path file) throws IOException {
    CRC32C sum = new CRC32C();
    sum.update(map(file));
    return Files.size(file) + " " + Long.toHexString(sum.getValue());
  }

  /// The file's content, in memory only where it is read.
  static ByteBuffer map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }
}
