package bot.verbatim.chat.card;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Reply;
import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.quote.Attributed;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EvidenceFactTest {

  @Test
  void saysWhatFollowsFromTheCheck() {
    assertThat(facts(SampleQuotes.of(Fidelity.VERBATIM)))
        .containsEntry("Attribution", "sourced, as follows from the check");
  }

  @Test
  void saysWhoDecidedOtherwiseAndWhy() {
    assertThat(facts(decided("It cuts against\nthe text.", "the editors")))
        .containsEntry("Ascribed to", "Ada Moreno (then with Long Lab), 2023-07-27")
        .containsEntry(
            "Attribution", "disputed, decided by the editors: It cuts against the text.");
    assertThat(facts(decided("No.", "")))
        .containsEntry("Attribution", "disputed, decided by a person: No.");
  }

  @Test
  void saysThatNothingWasChecked() {
    assertThat(facts(SampleQuotes.of(Fidelity.UNCHECKED)))
        .containsEntry("Checked", "no check of the words was recorded")
        .containsEntry("Credibility", "unrated")
        .doesNotContainKeys("Why so", "How", "Confidence");
  }

  @Test
  void namesNoHashOfATextThatIsNotTheSources() {
    assertThat(facts(checked(Evidence.Coverage.NONE, "the editors")))
        .containsEntry("Text read", "nothing of Twelve questions on oversight")
        .doesNotContainKey("Its SHA-256");
    assertThat(facts(checked(Evidence.Coverage.PART, "the editors"))).containsKey("Its SHA-256");
  }

  @Test
  void saysWhoCheckedOnADayThatNobodyWroteDown() {
    assertThat(facts(checked(Evidence.Coverage.PART, "the editors")))
        .containsEntry("Checked", "by the editors, on a day that was not recorded");
    assertThat(facts(checked(Evidence.Coverage.PART, "")))
        .containsEntry("Checked", "on a day that was not recorded");
  }

  @Test
  void callsNoPassageTheQuotesWordsWhereTheQuoteWasNotFound() {
    for (Fidelity fidelity : Fidelity.values()) {
      boolean isLost = fidelity == Fidelity.NOT_FOUND || fidelity == Fidelity.UNCHECKED;
      Quote quote =
          SampleQuotes.quote("k7f3-q", "Words.", fidelity, SampleQuotes.evidence("Other words."));
      assertThat(EvidencePassage.of(new Reply.Why(quote)))
          .singleElement()
          .extracting(EvidencePassage::heading)
          .asString()
          .startsWith(isLost ? "What comes closest, by" : "The real words, by");
    }
  }

  private static Quote checked(Evidence.Coverage coverage, String by) {
    Evidence evidence = new Evidence(List.of(), coverage, null, by, "by eye", null, "9f86d08188");
    return SampleQuotes.quote("k7f3-q", "Words.", Fidelity.UNCHECKED, evidence);
  }

  private static Map<String, String> facts(Quote quote) {
    return EvidenceFact.of(quote).stream()
        .collect(Collectors.toMap(EvidenceFact::name, EvidenceFact::value));
  }

  private static Quote decided(String reason, String by) {
    Quote quote = SampleQuotes.of(Fidelity.PARAPHRASE);
    return new Quote(
        quote.id(),
        quote.text(),
        quote.label(),
        quote.speakers(),
        quote.topics(),
        quote.occurrence(),
        quote.language(),
        quote.fidelity(),
        quote.evidence(),
        new Attributed(Attribution.DISPUTED, reason, by),
        quote.note());
  }
}
