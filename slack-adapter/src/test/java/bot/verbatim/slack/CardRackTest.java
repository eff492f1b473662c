package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import org.junit.jupiter.api.Test;

class CardRackTest {

  private final CardRack rack = new CardRack();

  @Test
  void drawsTheSameQuoteOnce() {
    Quote quote = SampleQuotes.of(Fidelity.VERBATIM);
    CardRack.Card first = rack.card(quote, Surface.PRIVATE, 500, 500);
    assertThat(rack.card(quote, Surface.PRIVATE, 500, 500)).isSameAs(first);
  }

  @Test
  void drawsAChangedQuoteAnewUnderTheSameId() {
    Quote quote = SampleQuotes.of(Fidelity.VERBATIM);
    Quote changed = SampleQuotes.withText(quote, "Other words.");
    rack.card(quote, Surface.PRIVATE, 500, 500);
    assertThat(rack.card(changed, Surface.PRIVATE, 500, 500).blocks().toString())
        .contains("Other words.")
        .doesNotContain("Checking an answer");
  }

  @Test
  void drawsForEachSurfaceAndRoom() {
    Quote quote = SampleQuotes.of(Fidelity.VERBATIM);
    assertThat(rack.card(quote, Surface.PRIVATE, 500, 500).blocks().toString()).contains("Share");
    assertThat(rack.card(quote, Surface.CHANNEL, 500, 500).blocks().toString())
        .doesNotContain("Share");
    assertThat(rack.card(quote, Surface.CHANNEL, 20, 30).blocks().toString()).contains("…");
    assertThat(rack.card(quote, Surface.CHANNEL, 20, 30).spoken()).hasSizeLessThanOrEqualTo(30);
  }
}
