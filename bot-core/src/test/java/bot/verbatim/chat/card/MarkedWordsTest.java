package bot.verbatim.chat.card;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Hostile;
import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.quote.Comparison;
import bot.verbatim.quote.Comparison.Kind;
import bot.verbatim.quote.Comparison.Stretch;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkedWordsTest {

  @Test
  void marksInPlainWords() {
    assertThat(
            MarkedWords.of(
                comparison(
                    new Stretch(Kind.SAME, "It takes"),
                    new Stretch(Kind.LEFT_OUT, "at\nleast"),
                    new Stretch(Kind.SAME, "ten years"),
                    new Stretch(Kind.PUT_IN, "or so"))))
        .isEqualTo("It takes [dropped: at least] ten years [added: or so]");
  }

  @Test
  void showsBothEndsOfALongStretchThatIsTheSame() {
    assertThat(
            MarkedWords.of(
                comparison(
                    new Stretch(Kind.SAME, "a b c d e f g h i j k"),
                    new Stretch(Kind.PUT_IN, "x"))))
        .isEqualTo("a b c d … h i j k [added: x]");
  }

  @Test
  void noTextPassesForAMark() {
    assertThat(
            MarkedWords.of(
                comparison(
                    new Stretch(Kind.SAME, "a [dropped: not] b"),
                    new Stretch(Kind.PUT_IN, "x] ［put in: y］ „z”"))))
        .isEqualTo("a (dropped: not) b [added: x) (put in: y) „z”]");
  }

  @Test
  void hasAsManyMarksAsThereAreWhateverTheWordsAre() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      String words = "x" + Hostile.text(random, 20);
      String marked =
          MarkedWords.of(
              comparison(new Stretch(Kind.SAME, words), new Stretch(Kind.LEFT_OUT, words)));
      assertThat(marked.chars().filter(c -> c == '[' || c == ']').count())
          .as("seed %d: %s", seed, words)
          .isEqualTo(2);
      assertThat(marked).as("seed %d: %s", seed, words).endsWith("]").doesNotContain("\n");
    }
  }

  private static Comparison comparison(Stretch... stretches) {
    return new Comparison(SampleQuotes.passage("words", null), List.of(stretches));
  }
}
