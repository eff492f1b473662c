package bot.verbatim.search;

import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Evidence.Confidence;
import bot.verbatim.quote.Evidence.Coverage;
import bot.verbatim.quote.Passage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Writes and reads what a check found.
final class EvidenceCodec {

  private EvidenceCodec() {}

  static void write(Packer out, @Nullable Evidence evidence) {
    out.flag(evidence != null);
    if (evidence == null) {
      return;
    }
    out.list(evidence.passages(), EvidenceCodec::passage).choice(evidence.coverage());
    LocalDate checked = evidence.checked();
    out.maybe(checked == null ? null : checked.toString());
    out.text(evidence.by()).text(evidence.method());
    Confidence confidence = evidence.confidence();
    out.maybe(confidence == null ? null : confidence.name());
    out.maybe(evidence.textSha256());
  }

  static @Nullable Evidence read(Unpacker in) {
    if (!in.flag()) {
      return null;
    }
    return new Evidence(
        in.list(EvidenceCodec::passage),
        in.choice(Coverage.class),
        day(in.maybe()),
        in.text(),
        in.text(),
        confidence(in.maybe()),
        in.maybe());
  }

  private static void passage(Packer out, Passage passage) {
    out.text(passage.exact()).text(passage.prefix()).text(passage.suffix());
    out.maybe(passage.speaker());
    out.maybe(passage.speakerBefore()).maybe(passage.speakerAfter());
    out.text(passage.sourceId());
    out.maybe(passage.url()).text(passage.locator());
  }

  private static Passage passage(Unpacker in) {
    return new Passage(
        in.text(),
        in.text(),
        in.text(),
        in.maybe(),
        in.maybe(),
        in.maybe(),
        in.text(),
        in.maybe(),
        in.text());
  }

  private static @Nullable LocalDate day(@Nullable String written) {
    return written == null ? null : LocalDate.parse(written);
  }

  private static @Nullable Confidence confidence(@Nullable String written) {
    return written == null ? null : Confidence.valueOf(written);
  }
}
