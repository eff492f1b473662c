package bot.verbatim.discord;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.discord.Draft.Offer;
import bot.verbatim.quote.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws the quotes that were found: a card for each, and buttons for what may be asked next.
final class QuoteCards {

  /// How many cards with their buttons fit into one message: each is nine components at most, and
  /// there are 40, of which the end of the message takes six.
  static final int MOST = 4;

  private QuoteCards() {}

  static Draft draw(Reply.Quotes found, Request asked) {
    List<Quote> shown = found.quotes().subList(0, Math.min(MOST, found.quotes().size()));
    Draft draft = new Draft();
    if (shown.stream().map(Quote::fidelity).distinct().count() == 1) {
      draft.accent(Card.colour(shown.getFirst().fidelity()));
    }
    for (int i = 0; i < shown.size(); i++) {
      if (i > 0) {
        draft.separate();
      }
      add(draft, shown.get(i), asked, shown.size() == 1);
    }
    end(draft, found, asked, shown.size());
    return draft;
  }

  private static void add(Draft draft, Quote quote, Request asked, boolean alone) {
    Card card = Card.of(quote);
    draft.say(card.pieces(), Buttons.opening("Source", quote.source().url()));
    List<Offer> offers = new ArrayList<>();
    Buttons.asking("Why this rating?", Buttons.why(asked, quote.id()))
        .ifPresent(button -> offers.add(new Offer(button, null)));
    Buttons.asking("Cite", Buttons.cite(asked, quote.id()))
        .ifPresent(button -> offers.add(new Offer(button, null)));
    if (alone) {
      draft.attach(card.words(), "quote.txt", quote.text());
    } else {
      Buttons.asking("Whole quote", Buttons.quote(asked, quote.id()))
          .ifPresent(button -> offers.add(new Offer(button, card.words())));
    }
    draft.offer(offers);
  }

  private static void end(Draft draft, Reply.Quotes found, Request asked, int shown) {
    List<Offer> offers =
        next(found, asked, shown).stream()
            .map(action -> Buttons.asking(action.label(), action.request()))
            .flatMap(Optional::stream)
            .map(button -> new Offer(button, null))
            .toList();
    if (found.total() > shown || !offers.isEmpty()) {
      draft.separate();
    }
    if (found.total() > shown) {
      draft.say(Piece.own("-# %d of %d quotes".formatted(shown, found.total())));
    }
    draft.offer(offers);
  }

  /// What the core offers, but where fewer fit than it found, More goes on from the last one shown.
  private static List<Action> next(Reply.Quotes found, Request asked, int shown) {
    if (shown == found.quotes().size()) {
      return found.actions();
    }
    return List.of(new Action("More", Paging.after(asked, shown)));
  }
}
