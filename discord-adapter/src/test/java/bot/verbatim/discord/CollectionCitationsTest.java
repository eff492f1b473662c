package bot.verbatim.discord;

import bot.verbatim.chat.Audience;
import bot.verbatim.chat.Reply;
import bot.verbatim.console.CitationContract;
import bot.verbatim.discord.card.DiscordRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/// Citations as they are copied out of a code block, or out of the file that comes instead.
class CollectionCitationsTest implements CitationContract {

  private static final String FENCE = "```";

  @Override
  public String copied(Reply.Citation citation) {
    MessageCreateData message = DiscordRenderer.draw(citation, Samples.ASKED, Audience.ASKER);
    String markdown = Shown.markdown(DataObject.fromJson(message.toData().toString())).getFirst();
    int begin = markdown.indexOf(FENCE + "\n");
    if (begin >= 0) {
      // The first fence after the opening one ends the block.
      int from = begin + FENCE.length() + 1;
      return markdown.substring(from, markdown.indexOf(FENCE, from));
    }
    try (FileUpload file = message.getFiles().getFirst();
        InputStream data = file.getData()) {
      return new String(data.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
