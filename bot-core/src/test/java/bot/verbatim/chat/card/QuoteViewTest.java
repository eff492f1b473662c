package bot.verbatim.chat.card;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.chat.card.CardPart.ClaimedWords;
import bot.verbatim.chat.card.CardPart.RealWords;
import bot.verbatim.chat.card.CardPart.SourceLine;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuoteViewTest {

  @Test
  void callsWordsRealOnlyWhereTheyAre() {
    for (Quote quote : SampleQuotes.all()) {
      assertThat(QuoteView.of(quote).words().orElseThrow())
          .isInstanceOf(quote.fidelity().isWordForWord() ? RealWords.class : ClaimedWords.class);
      assertThat(QuoteView.brief(quote).words().orElseThrow())
          .isInstanceOf(quote.fidelity().isWordForWord() ? RealWords.class : ClaimedWords.class);
    }
  }

  @Test
  void takesQuotationMarksOfEveryKindFromClaimedWords() {
    for (String marked :
        List.of("\"W\".", "＂W.＂", "❝W.❞", "``W.''", "&quot;W.&quot;", "“W.”\u00a0", "A: “W.”")) {
      String words = marked.replace("W", "We should stop all cats now");
      Quote quote = SampleQuotes.withText(SampleQuotes.of(Fidelity.UNCHECKED), words);
      assertThat(QuoteView.of(quote).words().orElseThrow().toString())
          .contains("We should stop all cats now")
          .doesNotContainPattern("[\"“”＂❝❞`'&]");
    }
  }

  @Test
  void putsRealWordsBeforeClaimedOnes() {
    assertThat(
            QuoteView.of(SampleQuotes.of(Fidelity.SPLICED)).parts().stream()
                .map(part -> part.text(text -> text)))
        .containsExactly(
            "≠ Stitched together from two speakers",
            "On oversight",
            "Real words 1: “We give it ten years”",
            "— Ada Moreno, Twelve questions on oversight, at 00:12:30, 27 Jul 2023",
            "Real words 2: “and a fifth of the budget”",
            "— Ben Okafor, Twelve questions on oversight, at 00:12:30, 27 Jul 2023",
            "Often quoted as (not Ada Moreno's words): Ten years and a fifth of it all.");
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
  void linksToThePassagesOwnAddress() {
    assertThat(linkOf("https://other.example/7"))
        .isEqualTo("https://other.example/7#:~:text=Real.");
    assertThat(linkOf("https://x.com/a/status/7")).isEqualTo("https://x.com/a/status/7");
  }

  @Test
  void namesSeveralAuthorsTogether() {
    Quote one = SampleQuotes.of(Fidelity.PARAPHRASE);
    Quote two =
        new Quote(
            one.id(),
            one.text(),
            one.label(),
            List.of(Speaker.named("Ada Moreno"), Speaker.named("Ben Okafor")),
            one.topics(),
            one.occurrence(),
            one.language(),
            one.fidelity(),
            one.evidence(),
            one.attributed(),
            one.note());
    assertThat(VerdictWords.of(two)).isEqualTo("Reworded: not the speakers' words");
    assertThat(Naming.unconfirmed(two))
        .isEqualTo("Credited to Ada Moreno and Ben Okafor, not confirmed");
  }

  @Test
  void givesRealWordsOfAnotherToTheirSpeaker() {
    Quote quote =
        SampleQuotes.quote(
            "m1sa-7",
            "Words.",
            Fidelity.VERBATIM,
            new Evidence(
                List.of(SampleQuotes.passage("Words.", "Ben Okafor")),
                Evidence.Coverage.WHOLE,
                null,
                "",
                "",
                null,
                null));
    assertThat(QuoteView.of(quote).parts().stream().map(part -> part.text(text -> text)))
        .contains(
            "≠ Exact words, but not Ada Moreno's",
            "— Ben Okafor, 27 Jul 2023",
            "Credited to Ada Moreno, not confirmed");
  }

  @Test
  void saysWhereTheSourceIsKnownFromOthersOnly() {
    Evidence evidence = SampleQuotes.evidence("Words.");
    Evidence quoted =
        new Evidence(evidence.passages(), Evidence.Coverage.QUOTED, null, "", "by eye", null, null);
    Quote quote = SampleQuotes.quote("q0td-3", "Words.", Fidelity.VERBATIM, quoted);
    assertThat(QuoteView.of(quote).verdict()).isEqualTo("As others quote it");
    assertThat(QuoteView.of(quote).sign()).isEqualTo(Sign.QUOTED);
  }

  @Test
  void saysInWordsWhatALocatorIs() {
    assertThat(place("What does it do?")).isEqualTo("T, section “What does it do?”");
    assertThat(place("00:12:30")).isEqualTo("T, at 00:12:30");
    assertThat(place("Section 3.2")).isEqualTo("T, section 3.2");
    assertThat(place("opening paragraphs")).isEqualTo("T, opening paragraphs");
    assertThat(place("post https://x.com/a/status/7")).isEqualTo("T");
    assertThat(place("")).isEqualTo("T");
  }

  private static String place(String locator) {
    Passage passage = new Passage("Real.", "", "", null, null, null, "other", null, locator, "T");
    return PlaceWords.of(SampleQuotes.of(Fidelity.PARAPHRASE), passage).whole();
  }

  private static @Nullable String linkOf(@Nullable String url) {
    Passage passage = new Passage("Real.", "", "", null, null, null, "other", url, "", "Talk");
    Evidence evidence =
        new Evidence(List.of(passage), Evidence.Coverage.WHOLE, null, "", "", null, null);
    Quote quote = SampleQuotes.quote("p4ra-8", "Said.", Fidelity.PARAPHRASE, evidence);
    return ((SourceLine) QuoteView.of(quote).parts().get(3)).url();
  }
}
