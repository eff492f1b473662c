package bot.verbatim.slack.card;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.card.QuoteView;
import bot.verbatim.chat.card.Sentences;
import bot.verbatim.quote.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Renders search results: several quotes in one message, and the next steps.
final class QuoteBlocks {

  /// Maximum characters of each text of a brief card. Chosen by hand.
  private static final int BRIEF = 90;

  /// Above this many quotes all cards are brief: at some 4 blocks for each, with its divider, no
  /// more fit into a message.
  private static final int MOST_CARDS = 12;

  private static final String GAP = "\n\n";

  private final RenderedCardCache cards = new RenderedCardCache();

  /// Renders a full card for each quote, at the largest size at which all fit; if none fits, brief
  /// cards.
  RenderedReply draw(Reply.Quotes reply, Surface surface) {
    List<Quote> quotes = reply.quotes();
    int spokenRoom = SlackRenderer.MOST_SPOKEN / quotes.size() - GAP.length();
    if (quotes.size() <= MOST_CARDS) {
      for (int room : SlackRenderer.ROOMS) {
        List<RenderedCardCache.Card> drawn =
            quotes.stream().map(quote -> cards.card(quote, surface, room, spokenRoom)).toList();
        Optional<List<String>> blocks = SizeFitting.fitting(blocks(drawn, reply));
        if (blocks.isPresent()) {
          return new RenderedReply(surface, spoken(drawn), blocks.get());
        }
      }
    }
    String spoken =
        quotes.stream()
            .map(QuoteView::of)
            .map(view -> SlackText.fit(CardBlocks.spoken(view, spokenRoom / 2), spokenRoom))
            .collect(Collectors.joining(GAP));
    return new RenderedReply(surface, spoken, inBrief(reply));
  }

  private static String spoken(List<RenderedCardCache.Card> cards) {
    return cards.stream().map(RenderedCardCache.Card::spoken).collect(Collectors.joining(GAP));
  }

  private static List<String> blocks(List<RenderedCardCache.Card> cards, Reply.Quotes reply) {
    List<String> blocks = new ArrayList<>();
    for (RenderedCardCache.Card card : cards) {
      if (!blocks.isEmpty()) {
        blocks.add(Blocks.divider());
      }
      blocks.addAll(card.blocks());
    }
    blocks.addAll(next(reply));
    return blocks;
  }

  /// As many brief cards as fit.
  private static List<String> inBrief(Reply.Quotes reply) {
    int all = reply.quotes().size();
    int[] numbers = IntStream.range(0, all).map(i -> all - i).toArray();
    return SizeFitting.first(
        numbers,
        number -> {
          RichText text = new RichText();
          reply.quotes().stream()
              .limit(number)
              .forEach(quote -> CardBlocks.inBrief(text, QuoteView.of(quote), BRIEF));
          List<String> blocks = new ArrayList<>(List.of(text.block()));
          if (number < all) {
            blocks.add(Blocks.context(List.of(Sentences.more(all - number, "quotes"))));
          }
          blocks.addAll(next(reply));
          return blocks;
        });
  }

  private static List<String> next(Reply.Quotes reply) {
    List<String> blocks = new ArrayList<>();
    if (reply.total() > reply.quotes().size()) {
      blocks.add(Blocks.context(List.of(Sentences.total(reply.total()))));
    }
    List<String> buttons = new ArrayList<>();
    for (Action action : reply.actions()) {
      CommandButtons.asks("next:" + buttons.size(), action).ifPresent(buttons::add);
    }
    if (!buttons.isEmpty()) {
      blocks.add(Blocks.actions(buttons));
    }
    return blocks;
  }
}
