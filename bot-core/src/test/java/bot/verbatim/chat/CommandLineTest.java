package bot.verbatim.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommandLineTest {

  private static final Place PLACE = new Place("community", "channel", "person");

  private final CommandLine grammar =
      new CommandLine(
          List.of(
              new CommandSpec(
                  "quote",
                  "Quotes",
                  List.of(
                      new OptionSpec("about", "what", new OptionSpec.Text(true), false),
                      new OptionSpec("speaker", "who", new OptionSpec.Text(true), false)))));

  @Test
  void readsBackWhatItWrote() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String about = PlainText.clean(Hostile.text(random, 12));
      if (!about.isBlank()) {
        Request asked = new Request(PLACE, "quote", Map.of("about", about.strip()));
        assertThat(grammar.read(PLACE, CommandLine.write(asked)))
            .as("seed %s, text %s", seed, i)
            .isEqualTo(new CommandLine.Asked(asked));
      }
    }
  }
}
