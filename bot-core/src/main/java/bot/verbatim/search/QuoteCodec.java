package bot.verbatim.search;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Speaker;
import java.io.IOException;
import java.util.zip.CRC32C;

/// Writes a quote as few bytes, and reads it back exactly or not at all.
final class QuoteCodec {

  private QuoteCodec() {}

  /// The quote with a checksum after it.
  static byte[] encode(Quote quote) {
    Packer out = new Packer();
    out.text(quote.id()).text(quote.text()).text(quote.label());
    out.list(quote.speakers(), QuoteCodec::speaker);
    out.texts(quote.topics());
    SourceCodec.write(out, quote.source());
    out.text(quote.locator()).date(quote.said()).text(quote.language());
    out.choice(quote.fidelity());
    EvidenceCodec.write(out, quote.evidence());
    out.choice(quote.attribution()).text(quote.attributionReason());
    out.text(quote.attributionBy()).text(quote.note());
    return out.sealed();
  }

  /// @throws IOException if these bytes are not what was written
  static Quote decode(byte[] bytes, int offset, int length) throws IOException {
    check(bytes, offset, length);
    try {
      return read(new Unpacker(bytes, offset, length - Packer.SEAL));
    } catch (RuntimeException broken) {
      throw new IOException("a quote in the index cannot be read", broken);
    }
  }

  private static Quote read(Unpacker in) {
    return new Quote(
        in.text(),
        in.text(),
        in.text(),
        in.list(QuoteCodec::speaker),
        in.texts(),
        SourceCodec.read(in),
        in.text(),
        in.date(),
        in.text(),
        in.choice(Fidelity.class),
        EvidenceCodec.read(in),
        in.choice(Attribution.class),
        in.text(),
        in.text(),
        in.text());
  }

  static void check(byte[] bytes, int offset, int length) throws IOException {
    if (length < Packer.SEAL) {
      throw new IOException("an entry of the index is cut short");
    }
    CRC32C sum = new CRC32C();
    sum.update(bytes, offset, length - Packer.SEAL);
    int at = offset + length - Packer.SEAL;
    if ((int) sum.getValue() != (int) Packer.INTS.get(bytes, at)) {
      throw new IOException("an entry of the index was changed by something else");
    }
  }

  private static void speaker(Packer out, Speaker speaker) {
    out.text(speaker.name()).maybe(speaker.personId()).maybe(speaker.affiliation());
  }

  private static Speaker speaker(Unpacker in) {
    return new Speaker(in.text(), in.maybe(), in.maybe());
  }
}
