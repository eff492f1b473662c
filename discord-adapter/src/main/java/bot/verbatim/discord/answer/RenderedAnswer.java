package bot.verbatim.discord.answer;

import bot.verbatim.chat.Audience;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.discord.card.DiscordRenderer;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/// A rendered reply, and who may see it.
record RenderedAnswer(MessageCreateData message, Audience audience) {

  static RenderedAnswer of(Reply reply, Request asked) {
    return of(reply, asked, reply.audience());
  }

  static RenderedAnswer of(Reply reply, Request asked, Audience audience) {
    return new RenderedAnswer(DiscordRenderer.draw(reply, asked, audience), audience);
  }
}
