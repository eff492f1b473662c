package bot.verbatim.discord.card;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.card.NextSteps;
import bot.verbatim.chat.card.QuoteView;
import bot.verbatim.chat.card.Sentences;
import bot.verbatim.discord.card.MessageBuilder.Offer;
import bot.verbatim.quote.Quote;
import java.util.ArrayList;
import java.util.List;

/// Renders quotes with buttons for the next steps: search results, or one quote with its evidence.
final class QuoteComponents {

  /// Maximum number of cards in a message. A card, its buttons and a separator take up to 8 of the
  /// 40 components; the container and the end of the message take the rest.
  static final int MOST = 4;

  private QuoteComponents() {}

  static MessageBuilder found(Reply.Quotes found, Request asked) {
    List<Quote> shown = found.quotes().subList(0, Math.min(MOST, found.quotes().size()));
    MessageBuilder message = new MessageBuilder();
    if (shown.stream().map(Quote::fidelity).distinct().count() == 1) {
      message.accent(CardComponents.colour(shown.getFirst().fidelity()));
    }
    for (int i = 0; i < shown.size(); i++) {
      if (i > 0) {
        message.separate();
      }
      add(message, shown.get(i), asked.place(), shown.size() == 1);
    }
    end(message, found, asked, shown.size());
    return message;
  }

  static MessageBuilder why(Reply.Why why, Request asked) {
    QuoteView view = QuoteView.of(why);
    MessageBuilder message = new MessageBuilder().accent(CardComponents.colour(view.fidelity()));
    CardComponents.add(message, view);
    return message.offer(Buttons.offers(NextSteps.cite(asked.place(), why.quote())));
  }

  private static void add(MessageBuilder message, Quote quote, Place place, boolean alone) {
    TextPiece words = CardComponents.add(message, QuoteView.of(quote));
    List<Offer> offers =
        new ArrayList<>(Buttons.offers(NextSteps.why(place, quote), NextSteps.cite(place, quote)));
    if (alone) {
      message.attach(words, "quote.txt", quote.text());
    } else {
      Buttons.asking(NextSteps.whole(place, quote))
          .ifPresent(button -> offers.add(new Offer(button, words)));
    }
    message.offer(offers);
  }

  private static void end(MessageBuilder message, Reply.Quotes found, Request asked, int shown) {
    List<Offer> offers = Buttons.offers(next(found, asked, shown));
    if (found.total() > shown || !offers.isEmpty()) {
      message.separate();
    }
    if (found.total() > shown) {
      message.say(TextPiece.own("-# " + Sentences.total(found.total())));
    }
    message.offer(offers);
  }

  /// The actions of the reply; or, if not all quotes of the reply fitted, a More button that
  /// continues after the last one shown.
  private static Action[] next(Reply.Quotes found, Request asked, int shown) {
    return shown == found.quotes().size()
        ? found.actions().toArray(Action[]::new)
        : new Action[] {new Action("More", Paging.after(asked, shown))};
  }
}
