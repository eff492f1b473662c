package bot.verbatim.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IncomingTextTest {

  @Test
  void keepsTheBeginningOfAnEndlessText() {
    assertThat(IncomingText.of(null)).isEmpty();
    assertThat(IncomingText.of("whole")).isEqualTo("whole");
    assertThat(IncomingText.of("ab".repeat(40_000))).isEqualTo("ab".repeat(2_000));
  }

  @Test
  void cutsNoCharacterInTwo() {
    String emoji = "\uD83D\uDE00";
    assertThat(IncomingText.of("a" + emoji.repeat(20_000)))
        .hasSize(IncomingText.MOST - 1)
        .endsWith(emoji);
    assertThat(IncomingText.of(emoji.repeat(20_000))).hasSize(IncomingText.MOST).endsWith(emoji);
  }
}
