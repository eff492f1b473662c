package bot.verbatim.search;

import static bot.verbatim.search.Completions.Kind.ABOUT;
import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Topic;
import bot.verbatim.search.lucene.QuoteIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Completes from quotes as they stand in a collection.
final class QuoteCompletionTest {

  @TempDir Path home;

  private final FeedOfRecords feed =
      new FeedOfRecords()
          .topics(new Topic("rlhf", "Learning from feedback", List.of("human raters"), ""))
          .part(
              "a",
              Quotes.verbatim("a-1", "And then the culture took a backseat to shiny goods.", "x"),
              Quotes.verbatim("a-2", "And then the culture took over what was left of us.", "x"),
              Quotes.verbatim(
                  "a-3",
                  "And then the culture took a long and winding road down into the valley,"
                      + " where nobody had ever met a hippopotamus.",
                  "x"),
              Quotes.labelled("a-4", "Nothing else was said here.", "On sunlit uplands", "rlhf"));

  @Test
  void completesAQuoteFromItsRarestWords() throws IOException {
    assertThat(values("shiny")).containsExactly("a-1");
    assertThat(values("backse")).containsExactly("a-1");
    assertThat(values("cult")).isEmpty();
  }

  @Test
  void showsTheWordThatIsTypedWhereItStandsFarInside() throws IOException {
    assertThat(complete("hippo")).containsExactly(new Completion("“… hippopotamus.”", "a-3"));
  }

  @Test
  void completesAnyWordOfALabel() throws IOException {
    assertThat(complete("uplands"))
        .containsExactly(new Completion("Quote: On sunlit uplands", "a-4"));
    assertThat(complete("sunlit u"))
        .containsExactly(new Completion("Quote: On sunlit uplands", "a-4"));
  }

  @Test
  void marksWordsThatAreNotReal() throws IOException {
    feed.part(
        "b",
        Quotes.quote("b-1", "Zebras tell lies.", Fidelity.PARAPHRASE, "A", "s"),
        Quotes.quote("b-2", "Zebras tell much.", Fidelity.NOT_FOUND, "A", "s"),
        Quotes.quote("b-3", "Zebras tell us all.", Fidelity.EDITED, "A", "s"),
        Quotes.quote("b-4", "Zebras tell what?", Fidelity.SPLICED, "A", "s"));
    assertThat(complete("zebras tell"))
        .containsExactly(
            new Completion("“Zebras tell us all.”", "b-3"),
            new Completion("≈ reworded: Zebras tell lies.", "b-1"),
            new Completion("≈ stitched together: Zebras tell what?", "b-4"),
            new Completion("not in the source: Zebras tell much.", "b-2"));
  }

  @Test
  void countsThePersonsExactWordsOnly() throws IOException {
    feed.part(
        "b",
        Quotes.quote("b-1", "One.", Fidelity.PARAPHRASE, "Ada Moreno", "s"),
        Quotes.quote("b-2", "Two.", Fidelity.VERBATIM, "Ada Moreno", "s"),
        Quotes.quote("b-3", "Three.", Fidelity.UNCHECKED, "Ann Other", "s"));
    assertThat(complete("ada")).containsExactly(new Completion("Ada Moreno (1)", "Ada Moreno"));
    assertThat(complete("ann o")).containsExactly(new Completion("Ann Other", "Ann Other"));
  }

  @Test
  void completesWhatWasShownBefore() throws IOException {
    for (String typed :
        List.of("Topic: learning", "On sunlit", "Quote: on sun", "Jan Leike (4)", "“Nothing els")) {
      assertThat(values(typed)).as(typed).hasSize(1);
    }
  }

  @Test
  void completesIdsByTheirBeginnings() throws IOException {
    assertThat(complete("a-3").getFirst().value()).isEqualTo("a-3");
    assertThat(complete(Completions.Kind.ID, "a-"))
        .containsExactly(
            new Completion("a-1 “And then the culture took a backseat to shiny goods.”", "a-1"),
            new Completion("a-2 “And then the culture took over what was left of us.”", "a-2"),
            new Completion(
                "a-3 “And then the culture took a long and winding road down into the valley, where"
                    + " nobody had ever…”",
                "a-3"),
            new Completion("a-4 On sunlit uplands", "a-4"));
    assertThat(complete(Completions.Kind.ID, "sunl"))
        .containsExactly(new Completion("a-4 On sunlit uplands", "a-4"));
    assertThat(complete(Completions.Kind.ID, "jan")).isEmpty();
  }

  @Test
  void completesLaterWordsOfNames() throws IOException {
    assertThat(values("leik")).containsExactly("Jan Leike");
    assertThat(values("feedb")).containsExactly("rlhf");
    assertThat(values("raters")).containsExactly("rlhf");
  }

  private List<String> values(String typed) throws IOException {
    return complete(typed).stream().map(Completion::value).toList();
  }

  private List<Completion> complete(String typed) throws IOException {
    return complete(ABOUT, typed);
  }

  private List<Completion> complete(Completions.Kind kind, String typed) throws IOException {
    try (QuoteIndex index = QuoteIndex.open(home, feed, IndexSettings.STANDARD)) {
      return index.complete(kind, typed, 5);
    }
  }
}
