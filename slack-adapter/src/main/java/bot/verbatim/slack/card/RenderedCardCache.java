package bot.verbatim.slack.card;

import bot.verbatim.chat.card.QuoteView;
import bot.verbatim.quote.Quote;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Keeps the cards of quotes that are shown again and again: drawing them is most of the work.
///
/// A card belongs to one quote object and is gone with it. A quote that was changed is another
/// object, so that no card can be out of date.
public final class RenderedCardCache {

  private static final int MOST = 1_000;

  private final Cache<Quote, Map<Shape, Card>> cards =
      Caffeine.newBuilder().weakKeys().maximumSize(MOST).build();

  /// What a card depends on beside its quote.
  private record Shape(Surface surface, int room, int spokenRoom) {}

  /// A drawn card.
  ///
  /// @param spoken what is read to those who listen; escaped
  public record Card(List<String> blocks, String spoken) {}

  /// The card of a quote, drawn or remembered.
  ///
  /// @param room the most characters of the words, and of each passage before them
  /// @param spokenRoom the most characters of what is spoken
  public Card card(Quote quote, Surface surface, int room, int spokenRoom) {
    return cards
        .get(quote, _ -> new ConcurrentHashMap<>())
        .computeIfAbsent(
            new Shape(surface, room, spokenRoom), _ -> drawn(quote, surface, room, spokenRoom));
  }

  private static Card drawn(Quote quote, Surface surface, int room, int spokenRoom) {
    QuoteView view = QuoteView.of(quote);
    List<String> blocks = CardBlocks.of(view, room);
    blocks.addAll(
        Blocks.row(
            Stream.of(
                CommandButtons.asksWhy(quote),
                surface == Surface.PRIVATE
                    ? CommandButtons.shares(quote)
                    : Optional.<String>empty())));
    String spoken = CardBlocks.spoken(view, spokenRoom / 2);
    return new Card(blocks, SlackText.fit(spoken, spokenRoom));
  }
}
