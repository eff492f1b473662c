package bot.verbatim.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void removesWhatCannotBeSeen() {
    assertThat(PlainText.clean("AI\u202e live\u200b s\u0007i\ufeff\udb40\udc41"))
        .isEqualTo("AI live si");
  }

  @Test
  void keepsJoinersAndLettersOfAllScripts() {
    String family = "👩\u200d👩\u200d👧 می\u200cخواهم ❤\ufe0f";
    assertThat(PlainText.clean(family)).isEqualTo(family);
  }

  @Test
  void turnsEveryLineBreakIntoALineFeed() {
    assertThat(PlainText.clean("a\r\nb\rc\u2028d\u2029e\u0085f")).isEqualTo("a\nb\nc\nd\ne\nf");
    assertThat(PlainText.onOneLine("x\r\n  y")).isEqualTo("x y");
  }

  @Test
  void replacesHalvesOfPairs() {
    assertThat(PlainText.clean("a\ud83db")).isEqualTo("a\ufffdb");
  }

  @Test
  void cleaningTwiceChangesNothingMore() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String clean = PlainText.clean(Hostile.text(random, 20));
      assertThat(PlainText.clean(clean)).as("seed %s, text %s", seed, i).isEqualTo(clean);
    }
  }

  @Test
  void takesMarksFromAroundWordsOnly() {
    assertThat(PlainText.unquoted(" “Words.” ")).isEqualTo("Words.");
    assertThat(PlainText.unquoted("\"'Words'\"")).isEqualTo("Words");
    assertThat(PlainText.unquoted("“Yes,” and “no.”")).isEqualTo("Yes, and no.");
    assertThat(PlainText.unquoted("The “tax” is low.")).isEqualTo("The “tax” is low.");
    assertThat(PlainText.unquoted("\"")).isEqualTo("\"");
    assertThat(PlainText.unquoted("")).isEmpty();
  }

  @Test
  void cutsAtAWord() {
    assertThat(PlainText.cut("one two three four", 16)).isEqualTo("one two three…");
    assertThat(PlainText.cut("one two", 7)).isEqualTo("one two");
    assertThat(PlainText.cut("one two three four", 16, String::length)).isEqualTo("one two three…");
  }

  @Test
  void neverCutsInsideOfACharacter() {
    String family = "👩\u200d👩\u200d👧";
    assertThat(PlainText.cut(family.repeat(3), 8)).isEqualTo(family + "…");
    assertThat(PlainText.cut(family.repeat(3), 12, String::length)).isEqualTo(family + "…");
    assertThat(PlainText.cut("Z" + "\u0334".repeat(500), 50, String::length)).isEqualTo("…");
  }

  @Test
  void whatIsCutFits() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      String text = Hostile.text(random, 200);
      int most = 2 + random.nextInt(150);
      String cut = PlainText.cut(text, most, doubled -> 2 * doubled.length());
      assertThat(2 * cut.length()).as("seed %s, text %s", seed, i).isLessThanOrEqualTo(most);
      assertThat(PlainText.cut(text, most).codePoints().count())
          .as("seed %s, text %s", seed, i)
          .isLessThanOrEqualTo(most);
    }
  }
}
