package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Hostile;
import bot.verbatim.chat.PlainText;
import bot.verbatim.console.draw.CellWidths;
import bot.verbatim.console.draw.LineWrapper;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrapTest {

  @Test
  void losesNothingButSpacesAndKeepsEveryLineWithinTheWidth() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      String text = PlainText.clean(Hostile.text(random, 30));
      int width = 10 + random.nextInt(60);
      var lines = LineWrapper.lines(text, width);
      assertThat(String.join("", lines).replace(" ", ""))
          .as("seed %s, round %s", seed, i)
          .isEqualTo(text.replace(" ", "").replace("\n", ""));
      assertThat(lines)
          .as("seed %s, round %s, width %s", seed, i, width)
          .filteredOn(line -> !line.contains("://"))
          .allMatch(line -> CellWidths.width(line) <= width);
    }
  }

  @Test
  void breaksBetweenWords() {
    assertThat(LineWrapper.lines("one two three", 8)).containsExactly("one two", "three");
  }

  @Test
  void neverBreaksALink() {
    assertThat(LineWrapper.lines("see https://example.org/a/b/c now", 12))
        .containsExactly("see", "https://example.org/a/b/c", "now");
  }

  @Test
  void breaksALongWordBetweenLettersAsReadersSeeThem() {
    String family = "👩\u200d👩\u200d👧";
    assertThat(LineWrapper.lines(family.repeat(5), 4))
        .containsExactly(family.repeat(2), family.repeat(2), family);
  }

  @Test
  void countsCellsAsATerminalDoes() {
    assertThat(CellWidths.width("abc …“é”")).isEqualTo(8);
    assertThat(CellWidths.width("e\u0301")).isEqualTo(1);
    assertThat(CellWidths.width("日本")).isEqualTo(4);
    assertThat(CellWidths.width("🏳\ufe0f\u200d🌈")).isEqualTo(2);
    assertThat(CellWidths.width("🇩🇪")).isEqualTo(2);
    assertThat(CellWidths.width("👍🏽")).isEqualTo(2);
    assertThat(CellWidths.width("❤\ufe0f")).isEqualTo(2);
    assertThat(CellWidths.width("क्षि")).isEqualTo(3);
    assertThat(CellWidths.width(" \ufe0f")).isEqualTo(1);
  }
}
