package bot.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Hostile;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.SampleCommands;
import bot.verbatim.chat.line.CommandLine;
import bot.verbatim.discord.card.Paging;
import bot.verbatim.discord.card.SavedLine;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SavedLineTest {

  private static final Place PLACE = new Place("discord:guild:1", "2", "discord:user:3");
  private final CommandLine grammar = new CommandLine(SampleCommands.specs());

  @Test
  void asksTheSameAfterItWasKeptByDiscord() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int kept = 0;
    for (int i = 0; i < 20_000; i++) {
      String about = PlainText.clean(Hostile.text(random, 8));
      Request asked = new Request(PLACE, "quote", Map.of("about", about, "page", "2"));
      Optional<String> id = about.isEmpty() ? Optional.empty() : SavedLine.asking(asked);
      if (id.isPresent()) {
        kept++;
        assertThat(id.get().length()).isLessThanOrEqualTo(100);
        SavedLine saved = SavedLine.read(id.get());
        assertThat(saved.shares()).isFalse();
        assertThat(grammar.read(PLACE, saved.line()))
            .as("seed %s, round %s", seed, i)
            .isEqualTo(new CommandLine.Asked(asked));
      }
    }
    assertThat(kept).isPositive();
  }

  @Test
  void remembersThatItShares() {
    Request why = new Request(PLACE, "quotes why", Map.of("id", "k7f3-q"));
    assertThat(SavedLine.sharing(why).map(SavedLine::read))
        .contains(new SavedLine("/quotes why id:k7f3-q", true));
  }

  @Test
  void isNotMadeWhereItDoesNotFit() {
    Request longer = new Request(PLACE, "quote", Map.of("about", "x".repeat(88)));
    assertThat(SavedLine.asking(longer)).isEmpty();
    assertThat(SavedLine.asking(longer.with("about", "x".repeat(87)))).isPresent();
  }

  @Test
  void goesOnBehindTheLastOneShown() {
    Request asked = new Request(PLACE, "quote", Map.of("about", "x", "limit", "10"));
    assertThat(Paging.after(asked, 4)).isEqualTo(asked.with("limit", "4").with("page", "2"));
    Request second = asked.with("page", "2");
    assertThat(Paging.after(second, 4)).isEqualTo(second.with("limit", "2").with("page", "8"));
    Request third = asked.with("page", "3");
    assertThat(Paging.after(third, 4)).isEqualTo(third.with("limit", "4").with("page", "7"));
  }
}
