package bot.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.SampleCommands;
import bot.verbatim.discord.gateway.DiscordCommands;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How commands are offered.
class RegistrationTest {

  private static final Duration SOON = Duration.ofSeconds(10);

  @Test
  void registersEveryCommandOnce(@TempDir Path home) throws Exception {
    try (Running running = Running.bot(home)) {
      DataArray registered = running.discord.rest.registered(SOON).orElseThrow();
      assertThat(registered.length()).isEqualTo(2);
      DataObject quote = registered.getObject(0);
      assertThat(quote.getArray("contexts").toList()).hasSize(3);
      assertThat(quote.getArray("integration_types").toList()).hasSize(2);
      assertThat(running.discord.gateway.next()).isEqualTo("identify");
      running.stop();
      assertThat(running.discord.gateway.next()).isEqualTo("closed");

      running.start();
      assertThat(running.discord.gateway.next()).isEqualTo("identify");
      running.discord.command("quote", Map.of()).answer();
      assertThat(running.discord.rest.registrations).isEmpty();
      assertThat(running.discord.rest.refusals()).isEmpty();
    }
  }

  @Test
  void registersAgainWhatFailed(@TempDir Path home) throws Exception {
    try (Running running = Running.discord(home)) {
      running.discord.rest.onRegistration(FakeRest.Instead.error(400, 50035));
      running.start();
      assertThat(running.discord.gateway.next()).isEqualTo("identify");
      running.discord.command("quote", Map.of()).answer();
      running.stop();
      running.start();
      assertThat(running.discord.rest.registered(SOON)).isPresent();
    }
  }

  @Test
  void makesOptionsOfEveryForm() {
    DataArray options =
        DiscordCommands.of(SampleCommands.specs()).getFirst().toData().getArray("options");
    assertThat(options.getObject(0).toMap())
        .containsEntry("name", "about")
        .containsEntry("type", 3)
        .containsEntry("autocomplete", true)
        .containsEntry("max_length", 200);
    assertThat(options.getObject(3).getArray("choices").getObject(0).toMap())
        .containsEntry("name", "verbatim")
        .containsEntry("value", "verbatim");
    assertThat(options.getObject(4).toMap())
        .containsEntry("type", 4)
        .containsEntry("min_value", 1L)
        .containsEntry("max_value", 25L);
  }

  @Test
  void makesSubcommandsOfAGroup() {
    DataObject quotes = DiscordCommands.of(SampleCommands.specs()).get(1).toData();
    assertThat(quotes.getString("name")).isEqualTo("quotes");
    assertThat(quotes.getString("description")).isEqualTo("why, cite, topics, help");
    DataObject why = quotes.getArray("options").getObject(0);
    assertThat(why.getInt("type")).isEqualTo(1);
    assertThat(why.getArray("options").getObject(0).toMap())
        .containsEntry("name", "id")
        .containsEntry("required", true);
  }

  @Test
  void staysWithinTheLimitsWhateverTheSpecsAre() {
    List<String> many = IntStream.range(0, 40).mapToObj(i -> "word-" + i).toList();
    CommandSpec spec =
        new CommandSpec(
            "quote",
            "long ".repeat(100),
            List.of(
                new OptionSpec("a", "optional", new OptionSpec.OneOf(many), false),
                new OptionSpec("b", "needed ".repeat(50), new OptionSpec.Text(true), true)));
    DataArray commands = DataArray.fromCollection(DiscordCommands.of(List.of(spec)));
    assertThat(CommandLimits.faults(DataArray.fromJson(commands.toString()))).isEmpty();
  }
}
