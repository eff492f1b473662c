package bot.verbatim.search;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/// A file that is written from its beginning to its end, through a small buffer.
final class GrowingFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
  private final CRC32C checksum = new CRC32C();
  private long written;

  GrowingFile(Path file) throws IOException {
    channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
  }

  /// Where the next byte goes.
  long position() {
    return written + buffer.position();
  }

  /// The buffer, with room for some bytes.
  ///
  /// @param bytes 64 KiB at most
  ByteBuffer room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      flush();
    }
    return buffer;
  }

  /// Goes on at a multiple of eight bytes.
  long align() throws IOException {
    while (position() % Long.BYTES != 0) {
      room(1).put((byte) 0);
    }
    return position();
  }

  private void flush() throws IOException {
    buffer.flip();
    checksum.update(buffer.duplicate());
    written += buffer.remaining();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }

  /// What was written from a position on, as memory.
  MemorySegment written(long from, Arena arena) throws IOException {
    flush();
    return channel.map(FileChannel.MapMode.READ_ONLY, from, written - from, arena);
  }

  /// The CRC-32C of everything written so far.
  long checksum() throws IOException {
    flush();
    return checksum.getValue();
  }

  /// Sees that all is on the disk.
  void force() throws IOException {
    flush();
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
