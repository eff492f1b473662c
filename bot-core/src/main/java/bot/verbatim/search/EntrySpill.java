package bot.verbatim.search;

import bot.verbatim.search.EntrySink.Kind;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Entries on their way into a table, in a file: a million of them would fill the heap.
final class EntrySpill implements AutoCloseable {

  private static final int HEAD = 1 + Integer.BYTES + 2 * Short.BYTES;

  private final Path file;
  private final GrowingFile texts;
  private final KeyRows rows;

  EntrySpill(Path directory) throws IOException {
    file = Files.createTempFile(directory, "completions", ".entries");
    texts = new GrowingFile(file);
    rows = new KeyRows(Files.createTempFile(directory, "completions", ".keys"));
  }

  void add(Kind kind, String shown, String value, int weight) throws IOException {
    rows.add(CompletionKey.of(CompletionText.typable(kind, shown)), texts.position());
    byte[] first = shown.getBytes(StandardCharsets.UTF_8);
    byte[] second = value.getBytes(StandardCharsets.UTF_8);
    ByteBuffer room = texts.room(HEAD + first.length + second.length);
    room.put(KindCode.of(kind)).putInt(weight);
    room.putShort((short) first.length).putShort((short) second.length);
    room.put(first).put(second);
  }

  KeyRows.Sorted sorted(Arena arena) throws IOException {
    return rows.sorted(arena);
  }

  Reader reader(Arena arena) throws IOException {
    return new Reader(texts.position() == 0 ? MemorySegment.NULL : texts.written(0, arena));
  }

  @Override
  public void close() throws IOException {
    rows.close();
    texts.close();
    Files.deleteIfExists(file);
  }

  /// One entry as it was added.
  record Spilled(Kind kind, String shown, String value, int weight) {}

  /// Reads entries back from where they were put.
  record Reader(MemorySegment texts) {

    Spilled at(long at) {
      int first = texts.get(Segments.SHORT, at + 1 + Integer.BYTES);
      int second = texts.get(Segments.SHORT, at + 1 + Integer.BYTES + Short.BYTES);
      return new Spilled(
          KindCode.kind(texts.get(ValueLayout.JAVA_BYTE, at)),
          text(at + HEAD, first),
          text(at + HEAD + first, second),
          texts.get(Segments.INT, at + 1));
    }

    private String text(long at, int length) {
      byte[] bytes = new byte[length];
      MemorySegment.copy(texts, ValueLayout.JAVA_BYTE, at, bytes, 0, length);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
