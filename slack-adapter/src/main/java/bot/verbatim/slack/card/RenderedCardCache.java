package bot.verbatim.slack.card;

import bot.verbatim.chat.card.QuoteView;
import bot.verbatim.quote.Quote;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Caches rendered cards of quotes; rendering is most of the work of an answer.
///
/// Keys are quotes, weakly referenced and compared by identity. A changed quote is a new object, so
/// no card is out of date.
public final class RenderedCardCache {

  /// Maximum number of quotes with cached cards. Chosen by hand; no test tells.
  private static final int MOST = 1_000;

  private final Cache<Quote, Map<Shape, Card>> cards =
      Caffeine.newBuilder().weakKeys().maximumSize(MOST).build();

  /// What a card depends on besides its quote.
  ///
  /// @param isBrief whether it stands among others
  private record Shape(boolean isBrief, int room, int spokenRoom) {}

  /// A rendered card.
  ///
  /// @param spoken its text for screen readers; escaped
  public record Card(List<String> blocks, String spoken) {}

  /// The card of a quote, rendered unless it is cached.
  ///
  /// @param isBrief whether it stands among others
  /// @param room the maximum characters of the quote's words, and of each passage
  /// @param spokenRoom the maximum characters of the text for screen readers
  public Card card(Quote quote, boolean isBrief, int room, int spokenRoom) {
    return cards
        .get(quote, _ -> new ConcurrentHashMap<>())
        .computeIfAbsent(
            new Shape(isBrief, room, spokenRoom), _ -> drawn(quote, isBrief, room, spokenRoom));
  }

  private static Card drawn(Quote quote, boolean isBrief, int room, int spokenRoom) {
    QuoteView view = isBrief ? QuoteView.brief(quote) : QuoteView.of(quote);
    String spoken = CardBlocks.spoken(view, spokenRoom / 2);
    return new Card(CardBlocks.of(view, room), SlackText.fit(spoken, spokenRoom));
  }
}
