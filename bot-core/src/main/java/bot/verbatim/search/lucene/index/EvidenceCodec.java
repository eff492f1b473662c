package bot.verbatim.search.lucene.index;

import static bot.verbatim.search.lucene.index.ValueCodec.readList;
import static bot.verbatim.search.lucene.index.ValueCodec.readOptional;
import static bot.verbatim.search.lucene.index.ValueCodec.writeList;
import static bot.verbatim.search.lucene.index.ValueCodec.writeOptional;

import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Evidence.Confidence;
import bot.verbatim.quote.Evidence.Coverage;
import bot.verbatim.quote.Passage;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;

/// Serialises evidence.
final class EvidenceCodec {

  private EvidenceCodec() {}

  static void write(DataOutput out, @Nullable Evidence evidence) throws IOException {
    out.writeByte((byte) (evidence == null ? 0 : 1));
    if (evidence == null) {
      return;
    }
    writeList(out, evidence.passages(), EvidenceCodec::passage);
    out.writeString(evidence.coverage().name());
    writeOptional(out, evidence.checked());
    out.writeString(evidence.by());
    out.writeString(evidence.method());
    writeOptional(out, evidence.confidence());
    writeOptional(out, evidence.textSha256());
  }

  static @Nullable Evidence read(DataInput in) throws IOException {
    if (in.readByte() == 0) {
      return null;
    }
    return new Evidence(
        readList(in, EvidenceCodec::passage),
        Coverage.valueOf(in.readString()),
        readOptional(in, LocalDate::parse),
        in.readString(),
        in.readString(),
        readOptional(in, Confidence::valueOf),
        readOptional(in));
  }

  private static void passage(DataOutput out, Passage passage) throws IOException {
    out.writeString(passage.exact());
    out.writeString(passage.prefix());
    out.writeString(passage.suffix());
    writeOptional(out, passage.speaker());
    writeOptional(out, passage.speakerBefore());
    writeOptional(out, passage.speakerAfter());
    out.writeString(passage.sourceId());
    writeOptional(out, passage.url());
    out.writeString(passage.locator());
    out.writeString(passage.work());
  }

  private static Passage passage(DataInput in) throws IOException {
    return new Passage(
        in.readString(),
        in.readString(),
        in.readString(),
        readOptional(in),
        readOptional(in),
        readOptional(in),
        in.readString(),
        readOptional(in),
        in.readString(),
        in.readString());
  }
}
