package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Hostile;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.console.draw.CommandSyntax;
import bot.verbatim.console.draw.ConsoleRenderer;
import bot.verbatim.console.draw.JsonRenderer;
import bot.verbatim.console.draw.Screen;
import bot.verbatim.quote.Attributed;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Occurrence;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Speaker;
import bot.verbatim.quote.Topic;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Whatever people wrote, nothing but our own colours steers the terminal.
class HostileTextTest {

  private static final int ROUNDS = 4_000;
  private static final Pattern OUR_COLOURS = Pattern.compile("\u001b\\[[0-9]{1,2}m");
  private static final Pattern STEERS =
      Pattern.compile("[\\p{Cc}&&[^\n]]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\\p{Cs}");

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @Test
  void noTextSteersTheTerminal() {
    ConsoleRenderer renderer = new ConsoleRenderer(new Screen(60, true), CommandSyntax.CHAT);
    for (int i = 0; i < ROUNDS; i++) {
      String shown = OUR_COLOURS.matcher(renderer.render(reply())).replaceAll("");
      assertThat(STEERS.matcher(shown).find())
          .as("seed %s, round %s: %s", seed, i, shown)
          .isFalse();
    }
  }

  @Test
  void noTextSteersTheTerminalThatJsonIsShownIn() {
    for (int i = 0; i < ROUNDS; i++) {
      String shown = new JsonRenderer().render(reply(), 0);
      assertThat(STEERS.matcher(shown).find())
          .as("seed %s, round %s: %s", seed, i, shown)
          .isFalse();
      assertThat(shown).doesNotContain("\n");
    }
  }

  @Test
  void jsonKeepsTextAsItIs() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      String text = Hostile.text(random, 12);
      String json = new JsonRenderer().render(new Reply.Problem(text), 0);
      assertThat(Json.read(json).get("message").textValue())
          .as("seed %s, round %s", seed, i)
          .isEqualTo(Json.wellFormed(text));
    }
  }

  private Reply reply() {
    return switch (random.nextInt(6)) {
      case 0 -> new Reply.Quotes(List.of(quote()), 1, List.of());
      case 1 -> new Reply.Why(quote());
      case 2 -> new Reply.NothingFound(text(), List.of(new Topic(text(), text(), List.of(), "")));
      case 3 -> new Reply.Citation(quote(), Map.of(text(), text()));
      case 4 -> new Reply.Sources(List.of(new Counted<>(quote().source(), 3)));
      default -> new Reply.Problem(text());
    };
  }

  private Quote quote() {
    Fidelity fidelity = SampleQuotes.all().get(random.nextInt(6)).fidelity();
    return new Quote(
        text(),
        text(),
        text(),
        List.of(new Speaker(text(), null, text())),
        List.of(text()),
        new Occurrence(
            SampleQuotes.source(text(), text(), text(), text(), SampleQuotes.POST.credibility()),
            text(),
            null),
        "en",
        fidelity,
        new Evidence(
            List.of(
                new Passage(
                    text(), text(), text(), text(), text(), text(), text(), text(), text())),
            Evidence.Coverage.PART,
            null,
            text(),
            text(),
            null,
            text()),
        new Attributed(Attribution.DISPUTED, text(), text()),
        text());
  }

  private String text() {
    return Hostile.text(random, 6);
  }
}
