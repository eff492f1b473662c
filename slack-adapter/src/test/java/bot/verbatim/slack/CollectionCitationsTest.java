package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Reply;
import bot.verbatim.chat.SampleCommands;
import bot.verbatim.console.CitationContract;
import bot.verbatim.slack.card.CommandAliases;
import bot.verbatim.slack.card.SlackRenderer;
import bot.verbatim.slack.card.Surface;
import com.google.gson.JsonObject;
import java.util.stream.StreamSupport;

/// Citations as they are copied out of preformatted text.
class CollectionCitationsTest implements CitationContract {

  private final SlackRenderer renderer =
      new SlackRenderer(new CommandAliases(SampleCommands.specs(), "/quote"));

  @Override
  public String copied(Reply.Citation citation) {
    JsonObject message = Seen.json(renderer.draw(citation, Surface.PRIVATE));
    assertThat(BlockKitRules.brokenByMessage(message)).isEmpty();
    JsonObject block = message.getAsJsonArray("blocks").get(0).getAsJsonObject();
    return StreamSupport.stream(block.getAsJsonArray("elements").spliterator(), false)
        .map(part -> part.getAsJsonObject())
        .filter(part -> part.get("type").getAsString().equals("rich_text_preformatted"))
        .map(part -> part.getAsJsonArray("elements").get(0).getAsJsonObject())
        .map(text -> text.get("text").getAsString())
        .findFirst()
        .orElseThrow();
  }
}
