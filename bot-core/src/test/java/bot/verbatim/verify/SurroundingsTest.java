package bot.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.Passage;
import bot.verbatim.verify.speaker.SourceText;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  private static final String TURN =
      "Ten years at least. We need more time for this. Then it may work.";
  private static final String TALK =
      """
      Host: How long will it take us?
      Ada: %s
      Host: And the money?
      Ada: A fifth of the budget.
      """
          .formatted(TURN);

  @Test
  void namesTheSpeakerOfWhatTheyThemselvesSaidAround() {
    Passage passage = passage(TALK, "We need more time for this.");

    assertThat(passage.prefix()).isEqualTo("Ten years at least.");
    assertThat(passage.speakerBefore()).isEqualTo("Ada");
    assertThat(passage.suffix()).isEqualTo("Then it may work.");
    assertThat(passage.speakerAfter()).isEqualTo("Ada");
  }

  @Test
  void namesWhoSpeaksBeforeAndAfterATurn() {
    Passage passage = passage(TALK, TURN);

    assertThat(passage.prefix()).isEqualTo("How long will it take us?");
    assertThat(passage.speakerBefore()).isEqualTo("Host");
    assertThat(passage.suffix()).isEqualTo("And the money?");
    assertThat(passage.speakerAfter()).isEqualTo("Host");
  }

  @Test
  void takesTheWordsAroundFromOneTurnOnly() {
    Passage passage = passage(TALK, "at least. We need more time for this. Then it may");

    assertThat(passage.prefix()).isEqualTo("Ten years");
    assertThat(passage.suffix()).isEqualTo("work.");
    assertThat(passage.speakerAfter()).isEqualTo("Ada");
  }

  @Test
  void leavesRepeatedLabelsOutOfTheWordsAround() {
    String monologue =
        TALK + "Ada: It is not much.\nAda: Nobody knows why it is so.\nAda: We asked.";
    Passage passage = passage(monologue, "Nobody knows why it is so.");

    assertThat(passage.prefix()).isEqualTo("A fifth of the budget. It is not much.");
    assertThat(passage.suffix()).isEqualTo("We asked.");
  }

  @Test
  void takesNoHeadingForWhatSomebodySays() {
    String text =
        """
        **Ada:** Hello.

        **Host:** Welcome.

        ## Time

        **Ada:** %s

        ## Money

        **Host:** And the money?
        """
            .formatted(TURN);
    Passage passage =
        Verifier.of(SourceText.read(text, ReadingOptions.whole(TextFormat.MARKDOWN)))
            .check(Claim.by("Ada", TURN))
            .passages()
            .getFirst();

    assertThat(passage.prefix()).isEmpty();
    assertThat(passage.suffix()).isEmpty();
    assertThat(passage.locator()).isEqualTo("Time");
  }

  @Test
  void namesNobodyInATextWithoutTurns() {
    Passage passage = passage(TURN, "We need more time for this.");

    assertThat(passage.prefix()).isEqualTo("Ten years at least.");
    assertThat(passage.speakerBefore()).isNull();
    assertThat(passage.speakerAfter()).isNull();
  }

  @Test
  void hasNothingAroundAWholeText() {
    Passage passage = passage(TURN, TURN);

    assertThat(passage.prefix()).isEmpty();
    assertThat(passage.suffix()).isEmpty();
  }

  private static Passage passage(String text, String words) {
    return Verifier.of(SourceText.read(text, ReadingOptions.whole(TextFormat.PLAIN)))
        .check(Claim.by("Ada", words))
        .passages()
        .getFirst();
  }
}
