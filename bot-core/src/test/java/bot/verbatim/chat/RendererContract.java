package bot.verbatim.chat;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.card.VerdictWords;
import bot.verbatim.quote.Comparison;
import bot.verbatim.quote.Comparison.Kind;
import bot.verbatim.quote.Comparison.Stretch;
import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What a reply must show, whatever the platform. A platform's test implements it.
public interface RendererContract {

  /// Everything that a person reads, presses or opens in a drawn reply, from top to bottom, with
  /// the platform's escapes undone: text, labels of buttons, addresses of links.
  String everythingShown(Reply reply);

  @Test
  default void showsTheWordsAndTheirSource() {
    for (Quote quote : SampleQuotes.all()) {
      assertThat(everythingShown(found(quote)))
          .contains(quote.text(), quote.source().title(), quote.id());
    }
    assertThat(everythingShown(found(SampleQuotes.of(Fidelity.VERBATIM))))
        .contains("https://hour.example/12");
  }

  @Test
  default void saysWhoSpeaksAndWhen() {
    for (Quote quote : SampleQuotes.all()) {
      String shown = everythingShown(found(quote));
      assertThat(shown).contains("Ada Moreno");
      assertThat(shown.contains("— Ada Moreno (Long Lab), 27 Jul 2023"))
          .isEqualTo(quote.fidelity().isWordForWord());
    }
  }

  @Test
  default void setsOnlyWordForWordWordsInQuotationMarks() {
    for (Quote quote : SampleQuotes.all()) {
      String shown = everythingShown(found(quote));
      String quoted = "“" + quote.text() + "”";
      if (quote.fidelity().isWordForWord()) {
        assertThat(shown).contains(quoted);
      } else {
        assertThat(shown).doesNotContain(quoted, "\"" + quote.text() + "\"");
      }
    }
  }

  @Test
  default void takesTypedQuotationMarksFromWordsThatAreNotWordForWord() {
    Quote paraphrase = SampleQuotes.of(Fidelity.PARAPHRASE);
    for (String marked : List.of("“Judging is simple.”", "\"Judging is simple.\"")) {
      assertThat(everythingShown(found(SampleQuotes.withText(paraphrase, marked))))
          .contains("Judging is simple.")
          .doesNotContain(marked);
    }
  }

  @Test
  default void putsTheClosestRealPassageFirstAndInQuotationMarks() {
    for (Fidelity fidelity : List.of(Fidelity.PARAPHRASE, Fidelity.SPLICED)) {
      Quote quote = SampleQuotes.of(fidelity);
      Passage closest = quote.closest().orElseThrow();
      String shown = everythingShown(found(quote));
      assertThat(shown).contains("“" + closest.exact() + "”");
      assertThat(shown.indexOf(closest.exact())).isLessThan(shown.indexOf(quote.text()));
    }
  }

  @Test
  default void saysWhoseWordsTheClosestPassageIs() {
    Quote paraphrase = SampleQuotes.of(Fidelity.PARAPHRASE);
    Quote ofAnother =
        SampleQuotes.quote(
            paraphrase.id(),
            paraphrase.text(),
            Fidelity.PARAPHRASE,
            new Evidence(
                List.of(SampleQuotes.passage("Judging takes less", "Ben Okafor")),
                Evidence.Coverage.WHOLE,
                null,
                "",
                "",
                null,
                null));
    assertThat(everythingShown(found(ofAnother))).contains("Ben Okafor");
  }

  @Test
  default void saysTheVerdictBeforeAnyWords() {
    for (Quote quote : SampleQuotes.all()) {
      assertThat(everythingShown(found(quote)))
          .containsSubsequence(VerdictWords.of(quote), quote.text());
      assertThat(everythingShown(new Reply.Quotes(List.of(quote, quote), 2, List.of())))
          .containsSubsequence(
              VerdictWords.of(quote), quote.text(), VerdictWords.of(quote), quote.text());
    }
  }

  @Test
  default void warnsRightBeforeWordsThatAreNotReal() {
    assertThat(everythingShown(found(SampleQuotes.of(Fidelity.PARAPHRASE))))
        .contains("Often quoted as (not Ada Moreno's words):")
        .doesNotContain("In other words");
    for (Fidelity fidelity : List.of(Fidelity.NOT_FOUND, Fidelity.UNCHECKED)) {
      assertThat(everythingShown(found(SampleQuotes.of(fidelity))))
          .contains("Credited to Ada Moreno, not confirmed:")
          .doesNotContain("— Ada Moreno");
    }
  }

  @Test
  default void saysWhoseRatingItIsAndNothingWhereThereIsNone() {
    assertThat(everythingShown(found(SampleQuotes.of(Fidelity.VERBATIM))))
        .contains("Source rated 2/5 (The Long Hour)");
    for (Fidelity fidelity : List.of(Fidelity.UNCHECKED, Fidelity.NOT_FOUND)) {
      assertThat(everythingShown(found(SampleQuotes.of(fidelity))))
          .doesNotContain("rated", "0/5", "null");
    }
  }

  @Test
  default void tellsTheRemarkAboveTheQuotesAndThePlaceBelow() {
    Quote quote = SampleQuotes.of(Fidelity.VERBATIM);
    Reply reply =
        new Reply.Quotes(
            List.of(quote, quote, quote), 28, 3, "Showing results for “design”.", List.of());
    assertThat(everythingShown(reply))
        .containsSubsequence("Showing results for “design”.", quote.text(), "4–6 of 28");
  }

  @Test
  default void showsTheWorkOfAPassageFromElsewhere() {
    Quote paraphrase = SampleQuotes.of(Fidelity.PARAPHRASE);
    Passage passage =
        new Passage(
            "It takes less.", "", "", "Ada Moreno", null, null, "talk-9", null, "", "Ninth talk");
    Quote elsewhere =
        SampleQuotes.quote(
            paraphrase.id(),
            paraphrase.text(),
            Fidelity.PARAPHRASE,
            new Evidence(
                List.of(passage), Evidence.Coverage.WHOLE, null, "", "by eye", null, null));
    for (Reply reply :
        List.of(
            found(elsewhere),
            new Reply.Quotes(List.of(elsewhere, elsewhere), 2, List.of()),
            new Reply.Why(elsewhere))) {
      assertThat(everythingShown(reply))
          .contains("“It takes less.”", "— Ada Moreno, ", "Ninth talk")
          .doesNotContain("talk-9");
    }
  }

  @Test
  default void offersTheNextSteps() {
    Request next = new Request(PLACE, "quote", Map.of("about", "oversight", "page", "2"));
    Reply reply =
        new Reply.Quotes(SampleQuotes.all().subList(0, 1), 4, List.of(new Action("More", next)));
    assertThat(everythingShown(reply)).contains("More");
  }

  @Test
  default void cutsLongWordsVisibly() {
    String endless = "Checking is easier than doing. ".repeat(1000).strip();
    Quote quote = SampleQuotes.withText(SampleQuotes.of(Fidelity.VERBATIM), endless);
    assertThat(everythingShown(found(quote)))
        .contains("“Checking is easier than doing.")
        .contains("…")
        .contains(VerdictWords.of(quote), quote.id());
  }

  @Test
  default void namesTheNearestTopics() {
    Topic topic = new Topic("oversight", "Oversight", List.of(), "");
    String shown = everythingShown(new Reply.NothingFound("oversihgt", List.of(topic)));
    assertThat(shown)
        .contains("No quote found for “oversihgt”.", "Closest topics: oversight")
        .doesNotContain("Nothing close");
  }

  @Test
  default void saysWhenNothingIsNear() {
    assertThat(everythingShown(new Reply.NothingFound("xyzzy", List.of()))).contains("xyzzy");
    Topic topic = new Topic("oversight", "Oversight", List.of(), "");
    assertThat(
            everythingShown(
                new Reply.NothingFound("xyzzy", "No quote.", List.of(), List.of(topic))))
        .containsSubsequence("No quote.", "Nothing close. Topics here: oversight");
  }

  @Test
  default void listsTopicsAndSourcesWithTheirCounts() {
    Topic topic = new Topic("oversight", "Oversight", List.of(), "");
    assertThat(everythingShown(new Reply.Topics(List.of(new Counted<>(topic, 17)))))
        .contains("oversight", "17");
    assertThat(everythingShown(new Reply.Sources(List.of(new Counted<>(SampleQuotes.EPISODE, 23)))))
        .contains("Twelve questions on oversight", "23", "rated 2/5 (The Long Hour)");
  }

  @Test
  default void showsTheEvidence() {
    Reply.Why why = SampleQuotes.why(Fidelity.SPLICED);
    assertThat(everythingShown(why))
        .contains(why.quote().text(), "“We give it ten years”", "“and a fifth of the budget”")
        .contains("Ada Moreno", "Ben Okafor", "1 Mar 2026", "compared with the transcript")
        .contains("https://hour.example/12#:~:text=We%20give%20it%20ten%20years");
  }

  @Test
  default void marksDifferencesInWords() {
    assertThat(everythingShown(SampleQuotes.why(Fidelity.SPLICED)))
        .contains("Differences: [dropped: We give it] ten", "a fifth of [added: it]");
    assertThat(everythingShown(SampleQuotes.why(Fidelity.VERBATIM))).doesNotContain("Differences");
    assertThat(everythingShown(SampleQuotes.why(Fidelity.PARAPHRASE)))
        .contains("Hardly any words in common.");
  }

  @Test
  default void showsWordsThatAreTheirOwnEvidenceOnce() {
    Reply.Why why = SampleQuotes.why(Fidelity.VERBATIM);
    assertThat(everythingShown(why).split(Pattern.quote("“" + why.quote().text() + "”"), -1))
        .hasSize(2);
  }

  @Test
  default void saysWhoSpeaksBeforeAndAfterAPassage() {
    assertThat(everythingShown(SampleQuotes.why(Fidelity.VERBATIM)))
        .contains("Before: … So,", "After, Ben Okafor: , I think …");
  }

  @Test
  default void saysWhatTheWordsWereComparedWithAndHow() {
    for (Fidelity fidelity : Fidelity.values()) {
      assertThat(everythingShown(SampleQuotes.why(fidelity))).contains("Compared with: ");
    }
    assertThat(everythingShown(SampleQuotes.why(Fidelity.VERBATIM)))
        .contains("Compared with: all of Twelve questions on oversight")
        .contains(
            "Details: read against the transcript; by Ben Okafor; 1 Mar 2026; confidence high;"
                + " SHA-256 9f86d081884c…");
  }

  @Test
  default void fitsEvidenceOfAnyLength() {
    String endless = "Checking [is] *easier* than doing & <making>. ".repeat(500);
    Quote quote =
        SampleQuotes.quote(
            "k7f3-q",
            endless,
            Fidelity.SPLICED,
            SampleQuotes.evidence(Collections.nCopies(12, endless).toArray(String[]::new)));
    Comparison comparison =
        new Comparison(
            SampleQuotes.passage(endless, endless),
            Collections.nCopies(200, new Stretch(Kind.PUT_IN, endless)));
    Reply why = new Reply.Why(quote, Collections.nCopies(8, comparison));
    assertThat(everythingShown(why))
        .contains("Real words 1:", "Real words 5:", "…")
        .contains("Compared with: ", "Details: ");
  }

  @Test
  default void saysWhenThereIsNoEvidence() {
    assertThat(everythingShown(new Reply.Why(SampleQuotes.of(Fidelity.UNCHECKED))))
        .contains("Not checked: no copy of the source", "nothing yet")
        .doesNotContain("null");
  }

  @Test
  default void showsOneFormOfACitationAndOffersTheOthers() {
    Map<String, String> formats = new LinkedHashMap<>();
    formats.put("Markdown", "Ada Moreno, Twelve questions on oversight, 2023.");
    formats.put("BibTeX", "@misc{hour-12}");
    Request other = new Request(PLACE, "quotes cite", Map.of("id", "k7f3-q", "format", "bibtex"));
    Reply reply =
        new Reply.Citation(
            SampleQuotes.of(Fidelity.VERBATIM),
            formats,
            "Markdown",
            List.of(new Action("BibTeX", other)));
    assertThat(everythingShown(reply))
        .contains("Ada Moreno, Twelve questions on oversight, 2023.", "BibTeX")
        .doesNotContain("@misc");
  }

  @Test
  default void helpNamesEveryCommandAndItsOptions() {
    OptionSpec id = new OptionSpec("id", "the quote's id", new OptionSpec.Text(false), true);
    CommandSpec why = new CommandSpec("quotes why", "Why a quote is rated so", List.of(id));
    assertThat(everythingShown(new Reply.Help(List.of(why))))
        .contains("quotes why", "Why a quote is rated so", "id");
  }

  @Test
  default void showsAProblemAsItIs() {
    String message = "There is no page 7: 12 quotes match in all.";
    assertThat(everythingShown(new Reply.Problem(message))).contains(message);
  }

  @Test
  default void namesAFailureByItsReference() {
    assertThat(everythingShown(new Reply.Failure("r-4711")))
        .contains("Something went wrong")
        .contains("r-4711");
  }

  /// Where the samples are asked.
  Place PLACE = new Place("community", "channel", "person");

  private static Reply found(Quote quote) {
    return new Reply.Quotes(List.of(quote), 1, List.of());
  }
}
