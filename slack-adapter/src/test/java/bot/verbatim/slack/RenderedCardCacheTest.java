package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import bot.verbatim.slack.card.RenderedCardCache;
import org.junit.jupiter.api.Test;

class RenderedCardCacheTest {

  private final RenderedCardCache cards = new RenderedCardCache();

  @Test
  void drawsTheSameQuoteOnce() {
    Quote quote = SampleQuotes.of(Fidelity.VERBATIM);
    RenderedCardCache.Card first = cards.card(quote, false, 500, 500);
    assertThat(cards.card(quote, false, 500, 500)).isSameAs(first);
  }

  @Test
  void drawsAChangedQuoteAnewUnderTheSameId() {
    Quote quote = SampleQuotes.of(Fidelity.VERBATIM);
    Quote changed = SampleQuotes.withText(quote, "Other words.");
    cards.card(quote, false, 500, 500);
    assertThat(cards.card(changed, false, 500, 500).blocks().toString())
        .contains("Other words.")
        .doesNotContain("Checking an answer");
  }

  @Test
  void drawsForEachShapeAndRoom() {
    Quote quote = SampleQuotes.of(Fidelity.VERBATIM);
    assertThat(cards.card(quote, false, 500, 500).blocks()).hasSize(2);
    assertThat(cards.card(quote, true, 500, 500).blocks()).hasSize(1);
    assertThat(cards.card(quote, true, 20, 30).blocks().toString()).contains("…");
    assertThat(cards.card(quote, true, 20, 30).spoken()).hasSizeLessThanOrEqualTo(30);
  }
}
