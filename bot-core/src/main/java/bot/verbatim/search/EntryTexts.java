package bot.verbatim.search;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// What completions show and stand for, one after another in a file. A reference to one is where it
/// begins in the file, in units of four bytes.
record EntryTexts(MemorySegment texts) {

  private static final int UNIT = Integer.BYTES;
  private static final int HEAD = 2 * Short.BYTES;

  /// In place of a value's length where the value is what is shown.
  private static final short SAME = -1;

  /// Writes one.
  ///
  /// @return its reference
  static int write(GrowingFile file, String shown, String value) throws IOException {
    byte[] first = shown.getBytes(StandardCharsets.UTF_8);
    boolean same = shown.equals(value);
    byte[] second = same ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
    int reference = Math.toIntExact(file.position() / UNIT);
    ByteBuffer room = file.room(HEAD + first.length + second.length + UNIT);
    room.putShort((short) first.length).putShort(same ? SAME : (short) second.length);
    room.put(first).put(second);
    while (file.position() % UNIT != 0) {
      room.put((byte) 0);
    }
    return reference;
  }

  String shown(int reference) {
    long at = (long) reference * UNIT;
    return text(at + HEAD, texts.get(Segments.SHORT, at));
  }

  Completion completion(int reference) {
    long at = (long) reference * UNIT;
    int first = texts.get(Segments.SHORT, at);
    short second = texts.get(Segments.SHORT, at + Short.BYTES);
    String shown = text(at + HEAD, first);
    return new Completion(shown, second == SAME ? shown : text(at + HEAD + first, second));
  }

  private String text(long at, int length) {
    byte[] bytes = new byte[length];
    MemorySegment.copy(texts, ValueLayout.JAVA_BYTE, at, bytes, 0, length);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
