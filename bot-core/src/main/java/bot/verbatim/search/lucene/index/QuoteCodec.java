package bot.verbatim.search.lucene.index;

import static bot.verbatim.search.lucene.index.ValueCodec.readDate;
import static bot.verbatim.search.lucene.index.ValueCodec.readList;
import static bot.verbatim.search.lucene.index.ValueCodec.readOptional;
import static bot.verbatim.search.lucene.index.ValueCodec.readStrings;
import static bot.verbatim.search.lucene.index.ValueCodec.writeDate;
import static bot.verbatim.search.lucene.index.ValueCodec.writeList;
import static bot.verbatim.search.lucene.index.ValueCodec.writeOptional;
import static bot.verbatim.search.lucene.index.ValueCodec.writeStrings;

import bot.verbatim.quote.Attributed;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Occurrence;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Speaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32C;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/// Serialises quotes compactly, with a checksum. [Quote#picks] are not stored: they are needed when
/// quotes are ranked for the index, and a decoded quote has none.
public final class QuoteCodec {

  private QuoteCodec() {}

  /// The encoded quote, followed by its CRC-32C.
  public static byte[] encode(Quote quote) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      write(out, quote);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    byte[] bytes = out.toArrayCopy();
    out.writeInt(checksum(bytes, 0, bytes.length));
    return out.toArrayCopy();
  }

  /// Decodes a quote.
  ///
  /// @throws IOException if the bytes are not what was written
  public static Quote decode(byte[] bytes, int offset, int length) throws IOException {
    int end = length - Integer.BYTES;
    if (end < 0
        || checksum(bytes, offset, end)
            != new ByteArrayDataInput(bytes, offset + end, Integer.BYTES).readInt()) {
      throw new IOException("an entry of the index was changed by something else");
    }
    try {
      return read(new ByteArrayDataInput(bytes, offset, end));
    } catch (RuntimeException broken) {
      throw new IOException("a quote in the index cannot be read", broken);
    }
  }

  private static int checksum(byte[] bytes, int offset, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, offset, length);
    return (int) sum.getValue();
  }

  private static void write(DataOutput out, Quote quote) throws IOException {
    out.writeString(quote.id());
    out.writeString(quote.text());
    out.writeString(quote.label());
    writeList(out, quote.speakers(), QuoteCodec::speaker);
    writeStrings(out, quote.topics());
    SourceCodec.write(out, quote.source());
    out.writeString(quote.locator());
    writeDate(out, quote.occurrence().said());
    out.writeString(quote.language());
    out.writeString(quote.fidelity().name());
    EvidenceCodec.write(out, quote.evidence());
    out.writeString(quote.attribution().name());
    out.writeString(quote.attributionReason());
    out.writeString(quote.attributionBy());
    out.writeString(quote.note());
  }

  private static Quote read(DataInput in) throws IOException {
    return new Quote(
        in.readString(),
        in.readString(),
        in.readString(),
        readList(in, QuoteCodec::speaker),
        readStrings(in),
        new Occurrence(SourceCodec.read(in), in.readString(), readDate(in)),
        in.readString(),
        Fidelity.valueOf(in.readString()),
        EvidenceCodec.read(in),
        new Attributed(Attribution.valueOf(in.readString()), in.readString(), in.readString()),
        in.readString());
  }

  private static void speaker(DataOutput out, Speaker speaker) throws IOException {
    out.writeString(speaker.name());
    writeOptional(out, speaker.personId());
    writeOptional(out, speaker.affiliation());
  }

  private static Speaker speaker(DataInput in) throws IOException {
    return new Speaker(in.readString(), readOptional(in), readOptional(in));
  }
}
