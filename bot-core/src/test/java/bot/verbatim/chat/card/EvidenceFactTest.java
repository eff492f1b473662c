package bot.verbatim.chat.card;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Reply;
import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Evidence.Coverage;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceFactTest {

  @Test
  void saysWithHowMuchOfTheWorkTheWordsWereCompared() {
    assertThat(compared(Coverage.WHOLE)).isEqualTo("all of Twelve questions on oversight");
    assertThat(compared(Coverage.PART)).isEqualTo("a part of Twelve questions on oversight");
    assertThat(compared(Coverage.QUOTED))
        .isEqualTo("what others quote of Twelve questions on oversight");
    assertThat(compared(Coverage.NONE))
        .isEqualTo("nothing: we have no copy of Twelve questions on oversight");
    assertThat(EvidenceFact.of(SampleQuotes.of(Fidelity.UNCHECKED)))
        .containsExactly(new EvidenceFact("Compared with", "nothing yet"));
  }

  @Test
  void putsMethodPersonDayAndHashOnOneLine() {
    assertThat(details(checked(Coverage.PART, "the editors")))
        .isEqualTo("Details: by eye; by the editors; date unknown; SHA-256 9f86d08188");
    assertThat(details(checked(Coverage.PART, "")))
        .isEqualTo("Details: by eye; date unknown; SHA-256 9f86d08188");
    assertThat(EvidenceFact.details(SampleQuotes.of(Fidelity.UNCHECKED))).isEmpty();
  }

  @Test
  void namesNoHashOfATextThatIsNotTheSources() {
    assertThat(details(checked(Coverage.NONE, "the editors"))).doesNotContain("SHA-256");
  }

  @Test
  void callsNoPassageTheQuotesWordsWhereTheQuoteWasNotFound() {
    for (Fidelity fidelity : Fidelity.values()) {
      boolean isLost = fidelity == Fidelity.NOT_FOUND || fidelity == Fidelity.UNCHECKED;
      Quote quote =
          SampleQuotes.quote("k7f3-q", "Words.", fidelity, SampleQuotes.evidence("Other words."));
      assertThat(EvidencePassage.of(new Reply.Why(quote)))
          .singleElement()
          .extracting(EvidencePassage::lead)
          .isEqualTo(
              isLost ? "Closest real words:" : fidelity == Fidelity.VERBATIM ? "" : "Real words:");
    }
  }

  private static String compared(Coverage coverage) {
    return EvidenceFact.of(checked(coverage, "")).getFirst().value();
  }

  private static String details(Quote quote) {
    return EvidenceFact.details(quote).orElseThrow().sentences();
  }

  private static Quote checked(Coverage coverage, String by) {
    Evidence evidence = new Evidence(List.of(), coverage, null, by, "by eye", null, "9f86d08188");
    return SampleQuotes.quote("k7f3-q", "Words.", Fidelity.UNCHECKED, evidence);
  }
}
