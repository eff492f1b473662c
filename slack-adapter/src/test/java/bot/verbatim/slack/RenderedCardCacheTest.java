package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import bot.verbatim.slack.card.RenderedCardCache;
import bot.verbatim.slack.card.Surface;
import org.junit.jupiter.api.Test;

class RenderedCardCacheTest {

  private final RenderedCardCache cards = new RenderedCardCache();

  @Test
  void drawsTheSameQuoteOnce() {
    Quote quote = SampleQuotes.of(Fidelity.VERBATIM);
    RenderedCardCache.Card first = cards.card(quote, Surface.PRIVATE, 500, 500);
    assertThat(cards.card(quote, Surface.PRIVATE, 500, 500)).isSameAs(first);
  }

  @Test
  void drawsAChangedQuoteAnewUnderTheSameId() {
    Quote quote = SampleQuotes.of(Fidelity.VERBATIM);
    Quote changed = SampleQuotes.withText(quote, "Other words.");
    cards.card(quote, Surface.PRIVATE, 500, 500);
    assertThat(cards.card(changed, Surface.PRIVATE, 500, 500).blocks().toString())
        .contains("Other words.")
        .doesNotContain("Checking an answer");
  }

  @Test
  void drawsForEachSurfaceAndRoom() {
    Quote quote = SampleQuotes.of(Fidelity.VERBATIM);
    assertThat(cards.card(quote, Surface.PRIVATE, 500, 500).blocks().toString()).contains("Share");
    assertThat(cards.card(quote, Surface.CHANNEL, 500, 500).blocks().toString())
        .doesNotContain("Share");
    assertThat(cards.card(quote, Surface.CHANNEL, 20, 30).blocks().toString()).contains("…");
    assertThat(cards.card(quote, Surface.CHANNEL, 20, 30).spoken()).hasSizeLessThanOrEqualTo(30);
  }
}
