package bot.verbatim.chat;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
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
        quote.source(),
        quote.locator(),
        quote.said(),
        quote.language(),
        quote.fidelity(),
        quote.evidence(),
        Attribution.DISPUTED,
        reason,
        by,
        quote.note());
  }
}
