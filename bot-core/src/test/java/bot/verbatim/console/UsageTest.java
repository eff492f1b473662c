package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.SampleCommands;
import bot.verbatim.chat.line.CallSpec;
import bot.verbatim.console.call.UsageText;
import bot.verbatim.text.StartupFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsageTest {

  private final UsageText usage =
      new UsageText(SampleCommands.specs(), CommandLineApp.OPERATOR, List.of("elsewhere"));

  @Test
  void namesEveryCommandAndWhatItDoes() throws StartupFailure {
    String page = usage.of(List.of());
    for (CommandSpec spec : SampleCommands.specs()) {
      assertThat(page).contains("./verbatim " + spec.name(), spec.description());
    }
    for (CallSpec spec : CommandLineApp.OPERATOR) {
      assertThat(page).contains("./verbatim " + spec.name(), spec.description());
    }
    assertThat(page).contains("./verbatim elsewhere\n      Run the bot on Elsewhere\n", "--json");
  }

  @Test
  void tellsAllThatACommandTakes() throws StartupFailure {
    String help = usage.of(List.of("quote", "--no", "matter"));
    assertThat(help).startsWith("  ./verbatim quote [ABOUT]\n");
    for (OptionSpec option : SampleCommands.specs().getFirst().options()) {
      assertThat(help).contains("--" + option.name() + " ", option.description());
    }
    assertThat(help).contains("verbatim, edited", "the limit, 1 to 25", "--data DIR");
    assertThat(usage.of(List.of("find"))).contains("./verbatim find WORDS", "--text FILE …  ");
    assertThat(usage.of(List.of("/Quotes", "why")))
        .contains("quotes why ID")
        .doesNotContain("quote [");
  }

  @Test
  void listsTheCommandsOfAGroup() throws StartupFailure {
    assertThat(usage.of(List.of("quotes")))
        .contains("./verbatim quotes why ID", "./verbatim quotes help")
        .doesNotContain("./verbatim quote ");
  }

  @Test
  void saysWhatWasMeantWhereThereIsNoSuchCommand() {
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(() -> usage.of(List.of("elsewhree")))
        .withMessageContaining("Did you mean ./verbatim elsewhere?");
  }
}
