package bot.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.Settings;
import bot.verbatim.Verbatim;
import bot.verbatim.chat.Audience;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.card.PhoneLines;
import bot.verbatim.discord.card.DiscordRenderer;
import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first answer on each topic of the collection that comes with the bot, as it is sent.
class PhoneTest {

  private static final Path DATA = Path.of("..", "data");

  @Test
  void aTopicsFirstAnswerFitsOnAPhone(@TempDir Path home) throws Exception {
    try (Verbatim verbatim = Verbatim.open(new Settings(DATA, home, 1))) {
      Reply.Topics topics = (Reply.Topics) answer(verbatim, "quotes topics", Map.of());
      assertThat(topics.topics()).isNotEmpty();
      for (Counted<Topic> topic : topics.topics()) {
        String slug = topic.what().slug();
        Reply.Quotes found = (Reply.Quotes) answer(verbatim, "quote", Map.of("about", slug));
        DataObject message =
            DataObject.fromJson(
                DiscordRenderer.draw(found, Samples.ASKED, Audience.CHANNEL).toData().toString());
        int lines = lines(message);
        int controls = Shown.buttons(message).size() + (Shown.entries(message).isEmpty() ? 0 : 1);
        int characters = seen(message).stream().mapToInt(String::length).sum();
        System.out.printf(
            "%s: %d lines, %d characters, %d controls%n", slug, lines, characters, controls);
        assertThat(lines - words(found.quotes()))
            .as(slug)
            .isLessThanOrEqualTo(4 * found.quotes().size() + 2);
        assertThat(lines).as(slug).isLessThanOrEqualTo(30);
        assertThat(controls).as(slug).isLessThanOrEqualTo(8);
      }
    }
  }

  /// Lines of a message without its buttons, as a reader sees them: links by their text.
  private static int lines(DataObject message) {
    return seen(message).stream().mapToInt(PhoneLines::of).sum();
  }

  private static List<String> seen(DataObject message) {
    return Shown.markdown(message).stream()
        .map(text -> text.replaceAll("\\]\\(https?://[^)\\s]*\\)", "").replaceAll("(?m)^-# ", ""))
        .map(text -> Shown.unescaped(text).replace("**", "").replace("[", ""))
        .toList();
  }

  private static int words(List<Quote> quotes) {
    return quotes.stream()
        .mapToInt(quote ->
            quote.fidelity().isWordForWord()
                ? PhoneLines.of("“" + quote.text() + "”")
                : PhoneLines.of(quote.text())
                    + quote.closest().map(it -> PhoneLines.of("“" + it.exact() + "”")).orElse(0))
        .sum();
  }

  private static Reply answer(Verbatim verbatim, String command, Map<String, String> options) {
    return verbatim
        .dispatcher()
        .answer(new Request(new Place("test", "test", "test"), command, options));
  }
}
