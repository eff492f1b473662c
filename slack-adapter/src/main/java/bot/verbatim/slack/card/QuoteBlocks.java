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

  /// Maximum characters of the words of each of very many quotes. Chosen by hand.
  private static final int BRIEF = 90;

  /// Above this many quotes all share a block: with a divider for each, no more fit into a message.
  /// Chosen by hand.
  private static final int MOST_CARDS = 12;

  private static final String GAP = "\n\n";

  private final RenderedCardCache cards = new RenderedCardCache();

  /// Renders a card for each quote, at the largest size at which all fit.
  RenderedReply draw(Reply.Quotes reply, Surface surface) {
    List<Quote> quotes = reply.quotes();
    int spokenRoom = SlackRenderer.MOST_SPOKEN / quotes.size() - GAP.length();
    boolean isBrief = quotes.size() > 1;
    if (quotes.size() <= MOST_CARDS) {
      for (int room : SlackRenderer.ROOMS) {
        List<RenderedCardCache.Card> drawn =
            quotes.stream().map(quote -> cards.card(quote, isBrief, room, spokenRoom)).toList();
        Optional<List<String>> blocks = SizeFitting.fitting(blocks(drawn, reply, surface));
        if (blocks.isPresent()) {
          return new RenderedReply(surface, spoken(reply, drawn), blocks.get());
        }
      }
    }
    String spoken =
        quotes.stream()
            .map(QuoteView::brief)
            .map(view -> SlackText.fit(CardBlocks.spoken(view, spokenRoom / 2), spokenRoom))
            .collect(Collectors.joining(GAP));
    return new RenderedReply(surface, spoken, inOneBlock(reply, surface));
  }

  private static String spoken(Reply.Quotes reply, List<RenderedCardCache.Card> cards) {
    String quotes =
        cards.stream().map(RenderedCardCache.Card::spoken).collect(Collectors.joining(GAP));
    String remark = reply.remark().isEmpty() ? "" : reply.remark() + GAP;
    int room = SlackRenderer.MOST_SPOKEN - quotes.length();
    return remark.isEmpty() || room < remark.length()
        ? quotes
        : SlackText.fit(reply.remark(), room) + GAP + quotes;
  }

  private static List<String> blocks(
      List<RenderedCardCache.Card> cards, Reply.Quotes reply, Surface surface) {
    List<String> blocks = new ArrayList<>(remark(reply));
    boolean isFirst = true;
    for (RenderedCardCache.Card card : cards) {
      if (!isFirst) {
        blocks.add(Blocks.divider());
      }
      isFirst = false;
      blocks.addAll(card.blocks());
    }
    blocks.addAll(next(reply, surface, cards.size()));
    return blocks;
  }

  private static List<String> remark(Reply.Quotes reply) {
    return reply.remark().isEmpty() ? List.of() : List.of(Blocks.section(reply.remark()));
  }

  /// As many cards as fit.
  private static List<String> inOneBlock(Reply.Quotes reply, Surface surface) {
    int all = reply.quotes().size();
    int[] numbers = IntStream.range(0, all).map(i -> all - i).toArray();
    return SizeFitting.first(
        numbers,
        number -> {
          RichText text = new RichText();
          reply.quotes().stream()
              .limit(number)
              .forEach(quote -> CardBlocks.append(text, QuoteView.brief(quote), BRIEF));
          List<String> blocks = new ArrayList<>(remark(reply));
          blocks.add(text.block());
          if (number < all) {
            blocks.add(Blocks.context(List.of(Sentences.more(all - number, "quotes"))));
          }
          blocks.addAll(next(reply, surface, number));
          return blocks;
        });
  }

  /// Where in all matches these quotes are, and what can be done with them.
  private static List<String> next(Reply.Quotes reply, Surface surface, int shown) {
    List<String> blocks = new ArrayList<>();
    List<Quote> quotes = reply.quotes();
    boolean isPrivate = surface == Surface.PRIVATE;
    String range = Sentences.range(reply, quotes.size());
    if (!range.isEmpty()) {
      blocks.add(Blocks.context(List.of(range)));
    }
    List<Optional<String>> controls = new ArrayList<>();
    if (quotes.size() == 1) {
      Quote alone = quotes.getFirst();
      controls.add(CommandButtons.asksWhy(alone));
      controls.add(CommandButtons.asksToCite(alone));
      controls.add(isPrivate ? CommandButtons.shares(alone) : Optional.empty());
    } else if (quotes.size() <= MOST_CARDS) {
      controls.add(CommandButtons.menu(quotes.subList(0, shown), isPrivate));
    }
    int number = 0;
    for (Action action : reply.actions()) {
      controls.add(CommandButtons.asks("next:" + number++, action));
    }
    blocks.addAll(Blocks.row(controls.stream()));
    return blocks;
  }
}
