package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.Settings;
import bot.verbatim.Verbatim;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.card.PhoneLines;
import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import bot.verbatim.slack.card.CommandAliases;
import bot.verbatim.slack.card.SlackRenderer;
import bot.verbatim.slack.card.Surface;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first answer on each topic of the collection that comes with the bot, as it is sent.
class PhoneTest {

  private static final Path DATA = Path.of("..", "data");

  @Test
  void aTopicsFirstAnswerFitsOnAPhone(@TempDir Path home) throws Exception {
    try (Verbatim verbatim = Verbatim.open(new Settings(DATA, home, 1))) {
      SlackRenderer renderer =
          new SlackRenderer(new CommandAliases(verbatim.dispatcher().specs(), "/quote"));
      Reply.Topics topics = (Reply.Topics) answer(verbatim, "quotes topics", Map.of());
      assertThat(topics.topics()).isNotEmpty();
      for (Counted<Topic> topic : topics.topics()) {
        String slug = topic.what().slug();
        Reply.Quotes found = (Reply.Quotes) answer(verbatim, "quote", Map.of("about", slug));
        JsonArray blocks =
            BlockKitRules.array(Seen.json(renderer.draw(found, Surface.PRIVATE)), "blocks");
        int lines = PhoneLines.of(text(blocks));
        System.out.printf("%s: %d lines, %d controls%n", slug, lines, controls(blocks));
        assertThat(lines - words(found.quotes()))
            .as(slug)
            .isLessThanOrEqualTo(4 * found.quotes().size() + 2);
        assertThat(lines).as(slug).isLessThanOrEqualTo(30);
        assertThat(controls(blocks)).as(slug).isLessThanOrEqualTo(8);
      }
    }
  }

  /// What stands above the controls, with links by their text.
  private static String text(JsonArray blocks) {
    StringBuilder text = new StringBuilder();
    for (JsonElement block : blocks) {
      if (!isControls(block.getAsJsonObject())) {
        JsonArray one = new JsonArray();
        one.add(block);
        text.append(Seen.in(one).replaceAll(" \\(https?://[^\\s]*\\)", "")).append('\n');
      }
    }
    return text.toString();
  }

  private static int controls(JsonArray blocks) {
    return StreamSupport.stream(blocks.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(PhoneTest::isControls)
        .mapToInt(block -> block.getAsJsonArray("elements").size())
        .sum();
  }

  private static boolean isControls(JsonObject block) {
    return BlockKitRules.string(block, "type").equals("actions");
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
