package bot.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bot.verbatim.quote.Attributed;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Credibility;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Occurrence;
import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Publication;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Rating;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.SourceLinks;
import bot.verbatim.quote.Speaker;
import bot.verbatim.search.lucene.index.QuoteCodec;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuoteCodecTest {

  private static final Source SOURCE =
      new Source(
          "80k-159",
          "Jan Leike on superalignment",
          new SourceLinks(
              "https://80000hours.org/podcast/episodes/jan-leike-superalignment/",
              "https://web.archive.org/x"),
          List.of("Rob Wiblin"),
          new Publication("80,000 Hours", "episode", new PartialDate(2023, 8, 7)),
          new Credibility(Rating.GOOD, "80,000 Hours", "So it is rated.", "Longterm Wiki"),
          0,
          Map.of("guid", "x", "doi", "y"),
          "other",
          "A note with “signs” and 🙂.",
          "80,000 Hours 159");

  private static final Evidence EVIDENCE =
      new Evidence(
          List.of(
              new Passage(
                  "exact",
                  "before",
                  "after",
                  "Jan Leike",
                  "Rob",
                  "Jan Leike",
                  "80k-159",
                  "https://x",
                  "1:02",
                  "80,000 Hours 159"),
              new Passage("other", "", "", null, null, null, "axrp-24", null, "")),
          Evidence.Coverage.QUOTED,
          LocalDate.of(2026, 1, 31),
          "somebody",
          "by hand",
          Evidence.Confidence.MEDIUM,
          "ab".repeat(32));

  @Test
  void readsBackEverythingThatWasWritten() throws IOException {
    assertThat(again(full())).isEqualTo(full());
  }

  @Test
  void readsBackWhatIsLeftOut() throws IOException {
    Quote bare = Quotes.quote("x", "", Fidelity.UNCHECKED, "", "");
    assertThat(again(bare)).isEqualTo(bare);
  }

  @Test
  void refusesEntriesInWhichAnyByteChanged() {
    byte[] bytes = QuoteCodec.encode(full());
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 0x20;
      assertThatThrownBy(() -> QuoteCodec.decode(changed, 0, changed.length))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void refusesEntriesThatAreCutShort() {
    byte[] bytes = QuoteCodec.encode(full());
    for (int i = 0; i < bytes.length; i++) {
      int length = i;
      assertThatThrownBy(() -> QuoteCodec.decode(bytes, 0, length)).isInstanceOf(IOException.class);
    }
  }

  private static Quote again(Quote quote) throws IOException {
    byte[] bytes = QuoteCodec.encode(quote);
    return QuoteCodec.decode(bytes, 0, bytes.length);
  }

  private static Quote full() {
    return new Quote(
        "k7f3-q",
        "The words… “all” of them",
        "On words",
        List.of(
            new Speaker("Jan Leike", "jan-leike", "OpenAI"), Speaker.named("a critic, unnamed")),
        List.of("rlhf", "scalable-oversight"),
        new Occurrence(SOURCE, "§ 2", new PartialDate(2023, 0, 0)),
        "en-GB",
        Fidelity.SPLICED,
        EVIDENCE,
        new Attributed(Attribution.MISATTRIBUTED, "because", "somebody"),
        "note");
  }
}
