package bot.verbatim.search.lucene.index;

import bot.verbatim.quote.PartialDate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;

/// Serialises lists, dates and nullable strings with Lucene's [DataOutput] and [DataInput].
final class ValueCodec {

  private ValueCodec() {}

  /// Writes one value.
  interface Writer<T> {
    void write(DataOutput out, T value) throws IOException;
  }

  /// Reads one value.
  interface Reader<T> {
    T read(DataInput in) throws IOException;
  }

  static <T> void writeList(DataOutput out, List<T> values, Writer<T> writer) throws IOException {
    out.writeVInt(values.size());
    for (T value : values) {
      writer.write(out, value);
    }
  }

  static <T> List<T> readList(DataInput in, Reader<T> reader) throws IOException {
    int count = in.readVInt();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(reader.read(in));
    }
    return values;
  }

  static void writeStrings(DataOutput out, List<String> texts) throws IOException {
    writeList(out, texts, DataOutput::writeString);
  }

  static List<String> readStrings(DataInput in) throws IOException {
    return readList(in, DataInput::readString);
  }

  /// Writes a value as text; null as nothing.
  static void writeOptional(DataOutput out, @Nullable Object value) throws IOException {
    out.writeByte((byte) (value == null ? 0 : 1));
    if (value != null) {
      out.writeString(value.toString());
    }
  }

  static @Nullable String readOptional(DataInput in) throws IOException {
    return readOptional(in, text -> text);
  }

  static <T> @Nullable T readOptional(DataInput in, Function<String, T> parse) throws IOException {
    return in.readByte() == 0 ? null : parse.apply(in.readString());
  }

  static void writeDate(DataOutput out, @Nullable PartialDate date) throws IOException {
    out.writeVInt(date == null ? 0 : (date.year() * 13 + date.month()) * 32 + date.day());
  }

  static @Nullable PartialDate readDate(DataInput in) throws IOException {
    int written = in.readVInt();
    return written == 0
        ? null
        : new PartialDate(written / (13 * 32), written / 32 % 13, written % 32);
  }
}
