package bot.verbatim.search;

import bot.verbatim.quote.PartialDate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Takes values out of bytes in the order in which a [Packer] put them in.
final class Unpacker {

  private final byte[] bytes;
  private final int end;
  private int at;

  Unpacker(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    this.at = offset;
    this.end = offset + length;
  }

  /// Where the next value starts.
  int at() {
    return at;
  }

  String text() {
    int length = number();
    if (length < 0 || length > end - at) {
      throw new IndexOutOfBoundsException("a text of " + length + " bytes goes beyond its entry");
    }
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  @Nullable String maybe() {
    return flag() ? text() : null;
  }

  List<String> texts() {
    return list(Unpacker::text);
  }

  <T> List<T> list(Function<Unpacker, T> read) {
    int count = number();
    if (count < 0 || count > end - at) {
      throw new IndexOutOfBoundsException("a list of " + count + " goes beyond its entry");
    }
    List<T> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(read.apply(this));
    }
    return items;
  }

  <T extends Enum<T>> T choice(Class<T> type) {
    return Enum.valueOf(type, text());
  }

  @Nullable PartialDate date() {
    int written = number();
    return written == 0
        ? null
        : new PartialDate(written / (13 * 32), written / 32 % 13, written % 32);
  }

  boolean flag() {
    return number() != 0;
  }

  int number() {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalStateException("a number has no end");
  }
}
