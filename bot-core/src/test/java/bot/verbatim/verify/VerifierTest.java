package bot.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.verify.speaker.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifierTest {

  private static final String TALK =
      """
      **Host:**
      Is the problem solved? I think that it is nearly solved.

      **Ada Brook:**
      It is not solved, and we can't say when it will be. We spend 20% of our time on it. If \
      nobody helps us, it won't be solved by 2030. The models that we build are a million times \
      larger than the ones we understand.

      **Host:**
      Right.

      **Ada Brook:**
      And they don't get smaller.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is solved, and we can't say when it will be.",
        "It is not solved, and we can say when it will be.",
        "It is not solved, and we can\u2019t say when it won\u2019t be.",
        "We spend 2% of our time on it.",
        "We spend 20 of our time on it.",
        "We spend 200% of our time on it.",
        "If somebody helps us, it won't be solved by 2030.",
        "If nobody helps us, it will be solved by 2030.",
        "If nobody helps us, it won't be solved by 2031.",
        "The models that we build are a billion times larger than the ones we understand.",
        "The models that we build are a million times larger than the ones we misunderstand.",
        "The models that we build are a million times larger than ones we understand.",
        "It is [] solved, and we can't say when it will be.",
        "It is [nearly] solved, and we can't say when it will be.",
        "It is \u2026 solved, and we can't say when it will be.",
        "We spend [2%] of our time on it.",
        "If nobody helps us, it [will] be solved by 2030."
      })
  void neverCallsChangedWordsTheSourcesOwn(String quote) {
    Verdict verdict = check(Claim.by("Ada Brook", quote));

    assertThat(verdict.fidelity()).as(verdict.toString()).isEqualTo(Fidelity.PARAPHRASE);
    assertThat(verdict.passages()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We spend 20 percent of our time on it",
        "we spend twenty per cent of our time on it",
        "WE SPEND 20 % OF OUR TIME ON IT!",
        "it wont be solved by 2030",
        "The mod\u00ADels that we build\u2014are a million times larger\u2026",
        "It is not solved, um, and we can\u2019t say when",
        "when it will be. We spend 20% of",
        "larger than the ones we understand. And they don\u2019t get smaller."
      })
  void toleratesHowWordsAreWritten(String quote) {
    Verdict verdict = check(Claim.by("Ada Brook", quote));

    assertThat(verdict.fidelity()).as(verdict.toString()).isEqualTo(Fidelity.VERBATIM);
    assertThat(verdict.attribution()).isEqualTo(Attribution.SOURCED);
  }

  @Test
  void saysWhoReallySpeaks() {
    Verdict verdict = check(Claim.by("Ada Brook", "I think that it is nearly solved."));

    assertThat(verdict.fidelity()).isEqualTo(Fidelity.VERBATIM);
    assertThat(verdict.attribution()).isEqualTo(Attribution.MISATTRIBUTED);
    assertThat(verdict.passages()).singleElement().extracting(Passage::speaker).isEqualTo("Host");
    assertThat(verdict.findings()).extracting(Finding::kind).contains(Finding.Kind.OTHER_SPEAKER);
  }

  @Test
  void namesThePiecesOfASplice() {
    Verdict verdict =
        check(
            Claim.by(
                "Ada Brook", "I think that it is nearly solved. It is not solved, and we can't"));

    assertThat(verdict.fidelity()).isEqualTo(Fidelity.SPLICED);
    assertThat(verdict.attribution()).isEqualTo(Attribution.MISATTRIBUTED);
    assertThat(verdict.passages())
        .extracting(Passage::speaker)
        .containsExactly("Host", "Ada Brook");
  }

  @Test
  void acceptsMarkedCutsAndInsertions() {
    Verdict verdict =
        check(
            Claim.by(
                "Ada Brook",
                "The models that we build are [\u2026] larger than the ones [that] we"
                    + " understand."));

    assertThat(verdict.fidelity()).isEqualTo(Fidelity.EDITED);
    assertThat(verdict.passages()).hasSize(3);
  }

  @Test
  void flagsACutThatDropsACondition() {
    Verdict verdict =
        check(
            Claim.by(
                "Ada Brook", "We spend 20% of our time on it\u2026 it won't be solved by 2030."));

    assertThat(verdict.fidelity()).isEqualTo(Fidelity.EDITED);
    assertThat(verdict.findings())
        .extracting(Finding::kind)
        .contains(Finding.Kind.CUT_DROPS_CONDITION);
    assertThat(verdict.findings())
        .extracting(Finding::kind)
        .contains(Finding.Kind.CUT_DROPS_NEGATION);
  }

  @Test
  void flagsAConditionThatIsCutBeforeTheFirstWord() {
    Verdict verdict =
        check(Claim.by("Ada Brook", "[\u2026] nobody helps us, it won't be solved by 2030."));

    assertThat(verdict.fidelity()).isEqualTo(Fidelity.EDITED);
    assertThat(verdict.findings())
        .extracting(Finding::kind)
        .contains(Finding.Kind.CUT_DROPS_CONDITION);
  }

  @Test
  void remarksOnANegationJustBefore() {
    Verdict verdict = check(Claim.by("Ada Brook", "when it will be."));

    assertThat(verdict.fidelity()).isEqualTo(Fidelity.VERBATIM);
    assertThat(verdict.findings())
        .contains(new Finding(Finding.Kind.NEGATION_CHANGED, "can't say"));
  }

  @Test
  void tellsAnUnmarkedCut() {
    Verdict verdict =
        check(Claim.by("Ada Brook", "It is not solved. We spend 20% of our time on it."));

    assertThat(verdict.fidelity()).isEqualTo(Fidelity.PARAPHRASE);
    assertThat(verdict.findings()).extracting(Finding::kind).contains(Finding.Kind.UNMARKED_CUT);
  }

  @Test
  void saysThatANegationIsLost() {
    Verdict verdict =
        check(Claim.by("Ada Brook", "It is solved, and we can't say when it will be."));

    assertThat(verdict.findings())
        .extracting(Finding::kind)
        .contains(Finding.Kind.NEGATION_CHANGED);
    assertThat(verdict.attribution()).isEqualTo(Attribution.DISPUTED);
  }

  @Test
  void callsNothingAbsentOfWhichOnlyAPartWasRead() {
    String quote = "Penguins prefer jazz to marching bands.";
    ReadingOptions part = ReadingOptions.whole(TextFormat.MARKDOWN).partOnly();

    assertThat(check(Claim.of(quote)).fidelity()).isEqualTo(Fidelity.NOT_FOUND);
    assertThat(Verifier.of(SourceText.read(TALK, part)).check(Claim.of(quote)).fidelity())
        .isEqualTo(Fidelity.UNCHECKED);
  }

  @Test
  void saysNothingOfAnEmptyQuoteOrAnEmptyText() {
    Verifier empty = Verifier.of(SourceText.read("", ReadingOptions.whole(TextFormat.PLAIN)));

    assertThat(check(Claim.of(" \u2026 \u201C\u201D")).fidelity()).isEqualTo(Fidelity.UNCHECKED);
    assertThat(empty.check(Claim.of("Some words.")).fidelity()).isEqualTo(Fidelity.UNCHECKED);
  }

  @Test
  void readsTitleAndSubtitleOnFromOneAnother() {
    String page = "<h1>Soil is not a thing</h1><h3>But it is alive</h3><p>By P. L.</p>";
    Verdict verdict =
        Verifier.of(SourceText.read(page, ReadingOptions.whole(TextFormat.HTML)))
            .check(Claim.of("Soil is not a thing but it is alive"));

    assertThat(verdict.fidelity()).isEqualTo(Fidelity.VERBATIM);
    assertThat(verdict.findings())
        .extracting(Finding::kind)
        .contains(Finding.Kind.TITLE_AND_SUBTITLE);
  }

  @Test
  void keepsWordsApartThatOnlyAccentsTellApart() {
    String text = "Es ist schon gut, und ich habe es ihm schon gesagt. Der Wagen ist sch\u00F6n.";
    Verifier german = Verifier.of(SourceText.read(text, ReadingOptions.whole(TextFormat.PLAIN)));

    assertThat(german.check(Claim.of("Der Wagen ist sch\u00F6n")).fidelity())
        .isEqualTo(Fidelity.VERBATIM);
    assertThat(german.check(Claim.of("Der Wagen ist schon")).fidelity())
        .isEqualTo(Fidelity.PARAPHRASE);
  }

  @Test
  void prefersTheNamedSpeakersOwnOccurrence() {
    String text =
        """
        Host: We need more time for this.
        Ada: Why?
        Host: I see.
        Ada: We need more time for this.
        """;
    Verdict verdict =
        Verifier.of(SourceText.read(text, ReadingOptions.whole(TextFormat.PLAIN)))
            .check(Claim.by("Ada", "We need more time for this."));

    assertThat(verdict.attribution()).isEqualTo(Attribution.SOURCED);
    assertThat(verdict.passages()).extracting(Passage::speaker).containsExactly("Ada");
    assertThat(verdict.findings())
        .extracting(Finding::kind)
        .contains(Finding.Kind.STANDS_MORE_THAN_ONCE);
  }

  @Test
  void saysWhereTheWordsStand() {
    SourceText source = SourceText.read(TALK, ReadingOptions.whole(TextFormat.MARKDOWN));
    Passage passage =
        Verifier.of(source).check(Claim.by("Ada Brook", "we can't say when")).passages().getFirst();

    assertThat(passage.exact()).isEqualTo("we can't say when");
    assertThat(passage.prefix()).endsWith("It is not solved, and");
    assertThat(passage.suffix()).startsWith("it will be.");
  }

  private static Verdict check(Claim claim) {
    ReadingOptions reading =
        ReadingOptions.whole(TextFormat.MARKDOWN).with(List.of(PersonNames.named("Ada Brook")));
    return Verifier.of(SourceText.read(TALK, reading)).check(claim);
  }
}
