package bot.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Hostile;
import bot.verbatim.chat.PlainText;
import bot.verbatim.discord.card.DiscordText;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiscordTextTest {

  private static String shown(String text) {
    return DiscordText.fitting(PlainText.clean(text), Integer.MAX_VALUE);
  }

  @Test
  void keepsListsHeadingsAndQuotesFromComingAlive() {
    assertThat(shown("-# tiny\n# Big\n> quote\n1. one\n- two\n  + three"))
        .isEqualTo("\\-\\# tiny\n\\# Big\n\\> quote\n1\\. one\n\\- two\n  \\+ three");
  }

  @Test
  void keepsCodeAndMentionsFromComingAlive() {
    assertThat(shown("```@everyone``` `")).isEqualTo("\\`\\`\\`@everyone\\`\\`\\` \\`");
    assertThat(shown("<@123> <#7> <t:0>")).isEqualTo("\\<@123\\> \\<\\#7\\> \\<t:0\\>");
  }

  @Test
  void keepsLinksFromComingAlive() {
    assertThat(shown("[bank](https://evil.example)"))
        .isEqualTo("\\[bank\\]\\(https\\://evil.example\\)");
  }

  @Test
  void leavesOrdinaryPunctuationAlone() {
    String plain = "Well - that's it: 2.5 + 3, isn't it? “Yes.” 50%; $5 & {more}";
    assertThat(shown(plain)).isEqualTo(plain);
  }

  @Test
  void showsExactlyWhatWasWritten() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 100_000; i++) {
      String text = Hostile.text(random, 12);
      String escaped = shown(text);
      assertThat(Shown.unescaped(escaped))
          .as("seed %s, round %s", seed, i)
          .isEqualTo(PlainText.clean(text));
      assertThat(Markup.alive("x" + escaped.replace("\n", "\nx")))
          .as("seed %s, round %s", seed, i)
          .isEmpty();
    }
  }

  @Test
  void fitsAfterEscaping() {
    assertThat(DiscordText.fitting("**** ****", 9)).isEqualTo("\\*\\*\\*\\*…");
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      int most = 1 + random.nextInt(200);
      assertThat(DiscordText.fitting(PlainText.clean(Hostile.text(random, 60)), most).length())
          .as("seed %s, round %s", seed, i)
          .isLessThanOrEqualTo(most);
    }
  }
}
