package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Hostile;
import bot.verbatim.slack.card.SlackText;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlackTextTest {

  @Test
  void escapesTheThreeControlCharacters() {
    assertThat(SlackText.escaped("<!channel> & co")).isEqualTo("&lt;!channel&gt; &amp; co");
    assertThat(SlackText.escaped("plain")).isEqualTo("plain");
  }

  @Test
  void undoesWhatItEscapes() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String text = Hostile.text(random, 30);
      String escaped = SlackText.escaped(text);
      assertThat(escaped).as("seed %s", seed).doesNotContain("<", ">");
      assertThat(SlackText.typed(escaped)).as("seed %s", seed).isEqualTo(text);
    }
  }

  @Test
  void undoesEscapesExactlyOnce() {
    assertThat(SlackText.typed("&amp;lt;!here&amp;gt; &quot;")).isEqualTo("&lt;!here&gt; &quot;");
  }

  @Test
  void readsTheWordsOfAMessage() {
    assertThat(
            SlackText.words(
                "<@U2> see <https://a.example|the page> or <https://b.example> in"
                    + " <#C1|general>, <!here>: x &lt; y"))
        .isEqualTo("see the page or https://b.example in general, : x < y");
    assertThat(SlackText.words("<!subteam^S1|@team> a < b")).isEqualTo("a < b");
  }
}
