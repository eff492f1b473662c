package bot.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.verify.speaker.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Which passage is shown where several come near.
class ClosestPassageTest {

  private static final String FILLER =
      "Every week a different clerk counts empty crates near some warehouse and writes numbers into small blue books. "
          .repeat(4)
          .strip();

  private static final String FAR = "\n\nHost: Go on.\n\nAda: " + FILLER + "\n\n" + FILLER + "\n\n";

  @Test
  void takesWordsThatStandTwiceForThoseNearTheOthers() {
    String text =
        "Ada: In any harbour we always come back to the same old question."
            + FAR
            + "Budgets for coastal ferries were cut by a third in spring. And we always come back"
            + " to the same old question."
            + FAR
            + "Nobody has painted the lighthouse since my uncle retired from pilotage.";
    Verdict verdict =
        check(
            text,
            "Ada",
            "Budgets for coastal ferries were cut by a third in spring, we always come back to the"
                + " same old question, and nobody has painted the lighthouse since my uncle retired"
                + " from pilotage.");

    assertThat(verdict.fidelity()).isEqualTo(Fidelity.SPLICED);
    assertThat(verdict.passages())
        .extracting(Passage::exact)
        .containsExactly(
            "Budgets for coastal ferries were cut by a third in spring. And we always come back to"
                + " the same old question.",
            "Nobody has painted the lighthouse since my uncle retired from pilotage.");
  }

  @Test
  void alignsTellingWordsRatherThanAsManyFunctionWords() {
    String source =
        "Our survey measured nineteen northern lakes last winter, as if it were up to us."
            + " Glaciers carried granite boulders southwards.";
    Verdict verdict =
        check(
            "Ada: " + source + "\n\nHost: I see.\n\nAda: Yes.\n\nHost: Why?",
            "Ada",
            "Our survey measured nineteen northern lakes last winter. Glaciers carried granite"
                + " boulders southwards, as if it were up to us.");

    assertThat(verdict.fidelity()).isEqualTo(Fidelity.PARAPHRASE);
    assertThat(verdict.passages()).extracting(Passage::exact).containsExactly(source);
  }

  @Test
  void prefersTheNamedSpeakersOwnWordsToAnEqualPassageOfAnother() {
    Verdict verdict =
        verifier("library", false)
            .check(
                Claim.by(
                    "Amara Osei", "E-books just hide their costs better; cheaper they are not."));

    assertThat(verdict.attribution()).isEqualTo(Attribution.SOURCED);
    assertThat(verdict.passages()).extracting(Passage::speaker).containsOnly("Amara Osei");
  }

  @Test
  void asksForMoreLikenessWhereOnlyAPartWasRead() {
    Claim claim =
        Claim.by(
            "Petra Lindqvist",
            "Of the six hundred probes I have buried, none has shown what I had expected.");

    assertThat(verifier("soil", false).check(claim).fidelity()).isEqualTo(Fidelity.PARAPHRASE);
    assertThat(verifier("soil", true).check(claim).fidelity()).isEqualTo(Fidelity.UNCHECKED);
  }

  @Test
  void namesTheSectionInAPlainText() {
    String text =
        "Notes of a pilot\n\n" + FILLER + "\n\nOn measuring tides\n\n" + FILLER + " It rose.";
    Verdict verdict =
        Verifier.of(SourceText.read(text, ReadingOptions.whole(TextFormat.PLAIN)))
            .check(Claim.of("small blue books. It rose."));

    assertThat(verdict.passages())
        .extracting(Passage::locator)
        .containsExactly("On measuring tides");
  }

  private static Verdict check(String text, String speaker, String quote) {
    ReadingOptions reading =
        ReadingOptions.whole(TextFormat.PLAIN).with(List.of(PersonNames.named(speaker)));
    return Verifier.of(SourceText.read(text, reading)).check(Claim.by(speaker, quote));
  }

  private static Verifier verifier(String play, boolean partOnly) {
    String text =
        Play.load(play).parts().stream()
            .map(part ->
                switch (part.who()) {
                  case "#" -> "# " + part.text();
                  case ">" -> "> " + part.text();
                  default -> "**" + part.who() + ":** " + part.text();
                })
            .collect(Collectors.joining("\n\n"));
    ReadingOptions reading = ReadingOptions.whole(TextFormat.MARKDOWN);
    return Verifier.of(SourceText.read(text, partOnly ? reading.partOnly() : reading));
  }
}
