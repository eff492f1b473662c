package bot.verbatim.discord;

import bot.verbatim.chat.Audience;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/// A drawn reply, and who may see it.
record Answer(MessageCreateData message, Audience audience) {

  static Answer of(Reply reply, Request asked) {
    return of(reply, asked, reply.audience());
  }

  static Answer of(Reply reply, Request asked, Audience audience) {
    return new Answer(DiscordRenderer.draw(reply, asked, audience), audience);
  }
}
