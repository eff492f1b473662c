package bot.verbatim.chat.card;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.chat.card.CardPart.ClaimedWords;
import bot.verbatim.chat.card.CardPart.RealWords;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuoteViewTest {

  @Test
  void callsWordsRealOnlyWhereTheyAre() {
    for (Quote quote : SampleQuotes.all()) {
      assertThat(QuoteView.of(quote).words())
          .isInstanceOf(quote.fidelity().isWordForWord() ? RealWords.class : ClaimedWords.class);
      assertThat(QuoteView.of(SampleQuotes.why(quote.fidelity())).words())
          .isInstanceOf(quote.fidelity().isWordForWord() ? RealWords.class : ClaimedWords.class);
    }
  }

  @Test
  void takesQuotationMarksOfEveryKindFromClaimedWords() {
    for (String marked :
        List.of("\"W\".", "＂W.＂", "❝W.❞", "``W.''", "&quot;W.&quot;", "“W.”\u00a0", "A: “W.”")) {
      String words = marked.replace("W", "We should stop all cats now");
      Quote quote = SampleQuotes.withText(SampleQuotes.of(Fidelity.UNCHECKED), words);
      assertThat(QuoteView.of(quote).words().toString())
          .contains("We should stop all cats now")
          .doesNotContainPattern("[\"“”＂❝❞`'&]");
    }
  }

  @Test
  void putsRealWordsBeforeClaimedOnes() {
    assertThat(QuoteView.of(SampleQuotes.of(Fidelity.SPLICED)).parts().subList(1, 4))
        .containsExactly(
            new RealWords(
                "One part of it, by Ada Moreno (00:12:30):", "We give it ten years", null),
            new RealWords(
                "One part of it, by Ben Okafor (00:12:30):", "and a fifth of the budget", null),
            new ClaimedWords(
                "Joined from parts, credited to Ada Moreno:", "Ten years and a fifth of it all."));
  }

  @Test
  void showsThreePartsOfASplicedQuoteAtMost() {
    Quote quote =
        SampleQuotes.quote(
            "s2pl-5", "a b c d", Fidelity.SPLICED, SampleQuotes.evidence("a", " ", "b", "c", "d"));
    assertThat(QuoteView.of(quote).parts())
        .filteredOn(RealWords.class::isInstance)
        .extracting(part -> ((RealWords) part).words())
        .containsExactly("a", "b", "c");
  }

  @Test
  void linksPassagesThatStandElsewhere() {
    assertThat(linkOf("https://other.example/7")).isEqualTo("https://other.example/7");
    assertThat(linkOf(SampleQuotes.EPISODE.url())).isNull();
  }

  private static @Nullable String linkOf(@Nullable String url) {
    Passage passage = new Passage("Real.", "", "", null, null, null, "other", url, "");
    Evidence evidence =
        new Evidence(List.of(passage), Evidence.Coverage.WHOLE, null, "", "", null, null);
    Quote quote = SampleQuotes.quote("p4ra-8", "Said.", Fidelity.PARAPHRASE, evidence);
    return ((RealWords) QuoteView.of(quote).parts().get(1)).url();
  }
}
