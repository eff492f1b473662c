package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.SampleCommands;
import bot.verbatim.slack.card.CommandAliases;
import org.junit.jupiter.api.Test;

class CommandAliasesTest {

  private final CommandAliases usual = new CommandAliases(SampleCommands.specs(), "/quote");
  private final CommandAliases renamed = new CommandAliases(SampleCommands.specs(), "/say");

  @Test
  void theSecondCommandIsTheFirstWithAnS() {
    assertThat(usual.all()).containsExactly("/quote", "/quotes");
    assertThat(renamed.all()).containsExactly("/say", "/says");
  }

  @Test
  void readsCommandsUnderTheirNameHere() {
    assertThat(usual.line("/quote", " scalable-oversight")).isEqualTo("/quote scalable-oversight");
    assertThat(renamed.line("/say", "x")).isEqualTo("/quote x");
    assertThat(renamed.line("/says", "why k7f3-q")).isEqualTo("/quotes why k7f3-q");
  }

  @Test
  void helpBehindAnyCommandAsksForHelp() {
    assertThat(usual.line("/quote", "Help ")).isEqualTo("/quotes help");
    assertThat(renamed.line("/says", "")).isEqualTo("/quotes help");
    assertThat(usual.line("/quote", "help me")).isEqualTo("/quote help me");
    assertThat(usual.line("/quote", "")).isEqualTo("/quote ");
  }

  @Test
  void namesCommandsInSentencesAsTheyAreCalledHere() {
    assertThat(renamed.inSentence("Type /quote x, or /quotes help."))
        .isEqualTo("Type /say x, or /says help.");
    assertThat(renamed.inSentence("see a.example/quote, and/quote"))
        .isEqualTo("see a.example/quote, and/quote");
    assertThat(usual.inSentence("/quotes why")).isEqualTo("/quotes why");
  }
}
