package bot.verbatim.search;

import bot.verbatim.quote.PartialDate;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// Puts values one after another into bytes; an [Unpacker] takes them out in the same order.
final class Packer {

  static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  /// How many bytes the checksum at the end takes.
  static final int SEAL = Integer.BYTES;

  private byte[] bytes = new byte[512];
  private int size;

  Packer text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
    return this;
  }

  Packer maybe(@Nullable String text) {
    flag(text != null);
    return text == null ? this : text(text);
  }

  Packer texts(List<String> texts) {
    return list(texts, Packer::text);
  }

  <T> Packer list(List<T> items, BiConsumer<Packer, T> write) {
    number(items.size());
    items.forEach(item -> write.accept(this, item));
    return this;
  }

  Packer choice(Enum<?> value) {
    return text(value.name());
  }

  Packer date(@Nullable PartialDate date) {
    return number(date == null ? 0 : (date.year() * 13 + date.month()) * 32 + date.day());
  }

  Packer flag(boolean value) {
    return number(value ? 1 : 0);
  }

  /// A number in seven bits a byte, small ones in one byte.
  Packer number(int number) {
    room(5);
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
    return this;
  }

  Packer fixed(int number) {
    room(Integer.BYTES);
    INTS.set(bytes, size, number);
    size += Integer.BYTES;
    return this;
  }

  int size() {
    return size;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /// Everything so far and its checksum.
  byte[] sealed() {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, size);
    return fixed((int) sum.getValue()).bytes();
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
