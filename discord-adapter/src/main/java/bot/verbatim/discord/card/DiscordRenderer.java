package bot.verbatim.discord.card;

import bot.verbatim.chat.Audience;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.card.ListView;
import bot.verbatim.discord.card.MessageBuilder.Offer;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/// Renders each reply as a message of Discord
/// [components](https://discord.com/developers/docs/components/reference). Pure: equal replies give
/// equal messages.
public final class DiscordRenderer {

  private DiscordRenderer() {}

  /// Renders a reply.
  ///
  /// @param asked the request that it answers
  /// @param audience who will see it; an ephemeral answer gets a Share button if it is worth
  ///   sharing
  public static MessageCreateData draw(Reply reply, Request asked, Audience audience) {
    MessageBuilder message = message(reply, asked);
    if (audience == Audience.ASKER && isWorthSharing(reply)) {
      message.offer(
          Buttons.sharing(asked).stream().map(button -> new Offer(button, null)).toList());
    }
    return message.message();
  }

  private static MessageBuilder message(Reply reply, Request asked) {
    return switch (reply) {
      case Reply.Quotes found -> QuoteComponents.found(found, asked);
      case Reply.NothingFound nothing -> Notices.nothingFound(nothing, asked);
      case Reply.Topics topics -> ListComponents.of(ListView.of(topics));
      case Reply.Sources sources -> ListComponents.of(ListView.of(sources));
      case Reply.Why why -> QuoteComponents.why(why, asked);
      case Reply.Citation citation -> CitationSheet.draw(citation);
      case Reply.Help help -> ListComponents.of(ListView.of(help, name -> "/" + name));
      case Reply.Problem problem -> Notices.problem(problem);
      case Reply.Failure failure -> Notices.failure(failure);
    };
  }

  public static boolean isWorthSharing(Reply reply) {
    return switch (reply) {
      case Reply.Quotes _, Reply.Topics _, Reply.Sources _, Reply.Why _, Reply.Citation _ -> true;
      case Reply.NothingFound _, Reply.Help _, Reply.Problem _, Reply.Failure _ -> false;
    };
  }
}
