package bot.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.Settings;
import bot.verbatim.Verbatim;
import bot.verbatim.chat.Dispatcher;
import bot.verbatim.chat.RendererContract;
import bot.verbatim.chat.line.CommandLine;
import bot.verbatim.console.ParityContract;
import bot.verbatim.discord.FakeDiscord.Asked;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Asked through the real client, Discord shows what the terminal shows.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParityTest implements ParityContract {

  /// The first line of a card, and its id at the end of a line of small print.
  private static final Pattern CARD =
      Pattern.compile(
          "^\\*\\*\\S (?<verdict>[^*\\n]*)\\*\\*(?s:.*)\\n-# (?:.* ·"
              + " )?(?<id>[0-9a-z]{4}-[0-9a-z])(?:\\n|$)");

  private Verbatim core;
  private Running running;

  @BeforeAll
  void start(@TempDir Path home) throws Exception {
    core = Verbatim.open(new Settings(DATA, home, 1));
    running = Running.discord(home);
    running.start(core.dispatcher());
    assertThat(running.discord.gateway.next()).isEqualTo("identify");
  }

  @AfterAll
  void stop() {
    running.close();
    core.close();
  }

  @Override
  public Dispatcher core() {
    return core.dispatcher();
  }

  @Override
  public Shown ask(String line) throws Exception {
    Asked asked =
        switch (new CommandLine(core().specs()).read(RendererContract.PLACE, line)) {
          case CommandLine.Asked(var request) ->
              running.discord.command(request.command(), request.options());
          case CommandLine.Unreadable(String message) -> throw new AssertionError(message);
        };
    DataObject message = asked.answer().getObject("data");
    assertThat(running.discord.rest.refusals()).isEmpty();
    return new Shown(
        bot.verbatim.discord.Shown.markdown(message).stream().flatMap(ParityTest::card).toList(),
        asked.text());
  }

  private static Stream<Card> card(String markdown) {
    Matcher end = CARD.matcher(markdown);
    return end.find() && !markdown.contains("\nCompared with: ")
        ? Stream.of(
            new Card(end.group("id"), bot.verbatim.discord.Shown.unescaped(end.group("verdict"))))
        : Stream.of();
  }
}
