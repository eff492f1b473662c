package bot.verbatim.search;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// Keys, each with a number, that are collected in a file and then read in order.
final class KeyRows implements AutoCloseable {

  /// Bytes of a key.
  static final int KEY = CompletionKey.LENGTH * Character.BYTES;

  private static final int ROW = KEY + Long.BYTES;

  private final Path file;
  private final GrowingFile out;
  private int size;

  KeyRows(Path file) throws IOException {
    this.file = file;
    this.out = new GrowingFile(file);
  }

  void add(char[] key, long number) throws IOException {
    ByteBuffer room = out.room(ROW);
    for (char c : key) {
      room.putChar(c);
    }
    room.putLong(number);
    size++;
  }

  /// The rows so far, in the order of their keys, and of their coming where keys are equal.
  Sorted sorted(Arena arena) throws IOException {
    MemorySegment rows = size == 0 ? MemorySegment.NULL : out.written(0, arena);
    return new Sorted(rows, KeySort.order(rows, ROW, size));
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }

  /// Rows in order.
  static final class Sorted {
    private final MemorySegment rows;
    private final int[] order;

    private Sorted(MemorySegment rows, int[] order) {
      this.rows = rows;
      this.order = order;
    }

    int size() {
      return order.length;
    }

    long number(int place) {
      return rows.get(Segments.LONG, (long) order[place] * ROW + KEY);
    }

    MemorySegment key(int place) {
      return rows.asSlice((long) order[place] * ROW, KEY);
    }

    boolean sameKey(int one, int other) {
      long first = (long) order[one] * ROW;
      long second = (long) order[other] * ROW;
      return MemorySegment.mismatch(rows, first, first + KEY, rows, second, second + KEY) < 0;
    }
  }
}
