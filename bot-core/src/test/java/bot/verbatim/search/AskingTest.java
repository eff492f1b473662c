package bot.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Person;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import bot.verbatim.search.lucene.QuoteIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskingTest {

  private static final Topic OVERSIGHT =
      new Topic("scalable-oversight", "Scalable oversight", List.of("oversight at scale"), "");
  private static final Topic RLHF =
      new Topic(
          "rlhf",
          "RLHF",
          List.of("reinforcement learning from human feedback", "human feedback"),
          "");

  @TempDir Path home;

  private @Nullable QuoteIndex opened;

  @BeforeEach
  void open() throws IOException {
    FeedOfRecords feed =
        new FeedOfRecords()
            .topics(OVERSIGHT, RLHF)
            .people(
                new Person("jan-leike", "Jan Leike", List.of("janleike", "Leike"), null, List.of()))
            .part(
                "one",
                quote("lost-1", "Nobody ever said this about oversight.", Fidelity.NOT_FOUND),
                quote("para-1", "Humans need help to oversee machines.", Fidelity.PARAPHRASE),
                quote("word-1", "Evaluation is easier than generation.", Fidelity.VERBATIM),
                quote("word-2", "Scalable means with less human effort.", Fidelity.VERBATIM))
            .part(
                "two",
                Quotes.quote(
                    "post-1",
                    "Safety culture and processes have taken a backseat to shiny products.",
                    Fidelity.VERBATIM,
                    "Jan Leike",
                    "thread-2024",
                    "culture"),
                Quotes.quote(
                    "wild-1",
                    "We are all in the gutter, but some of us look at the stars.",
                    Fidelity.UNCHECKED,
                    "Oscar Wilde",
                    "Lady Windermere's Fan",
                    "stars"),
                Quotes.quote(
                    "meet-1",
                    "We write the notes of our weekly meetings on a wall that anybody who comes by"
                        + " may stare at or change.",
                    Fidelity.PARAPHRASE,
                    "Ada Lovelace",
                    "letters",
                    "writing"),
                Quotes.quote(
                    "meet-2",
                    "We write the notes of our weekly meetings on a long wall that anybody who"
                        + " comes by may stare at or change.",
                    Fidelity.VERBATIM,
                    "Ada Lovelace",
                    "letters",
                    "writing"),
                Quotes.quote(
                    "feed-1",
                    "People rate whether answers help, and the model is trained with human"
                        + " feedback.",
                    Fidelity.VERBATIM,
                    "Paul Christiano",
                    "paper-1",
                    "training"));
    opened = QuoteIndex.open(home, feed, IndexSettings.STANDARD);
  }

  @AfterEach
  void close() {
    index().close();
  }

  @Test
  void findsATopicInAnyWriting() {
    for (String about :
        List.of(
            "scalable-oversight",
            "Scalable Oversight",
            "scalable_oversight",
            "ScalableOversight",
            "  SCALABLE   oversight ",
            "oversight at scale",
            "Ｓｃａｌａｂｌｅ Oversight",
            "scalabel oversigth",
            "scalables oversight")) {
      assertThat(ids(about))
          .as(about)
          .containsExactlyInAnyOrder("word-2", "word-1", "para-1", "lost-1")
          .endsWith("para-1", "lost-1");
    }
  }

  @Test
  void ordersATopicByFidelityThenByTheWordsOfItsName() {
    assertThat(ids("scalable oversight")).containsExactly("word-2", "word-1", "para-1", "lost-1");
  }

  @Test
  void findsAQuoteByItsId() {
    assertThat(ids("post-1")).containsExactly("post-1");
    assertThat(ids("POST-1")).containsExactly("post-1");
    assertThat(index().byId("Post-1")).map(Quote::id).contains("post-1");
    assertThat(index().byId("post")).isEmpty();
  }

  @Test
  void findsAPersonByNameAliasAndMisspelling() {
    assertThat(ids("oscar wilde")).containsExactly("wild-1");
    assertThat(ids("janleike")).hasSize(5);
    assertThat(ids("Jan Lieke")).hasSize(5);
    assertThat(ids("oskar wylde")).containsExactly("wild-1");
  }

  @Test
  void findsASource() {
    assertThat(ids("thread-2024")).containsExactly("post-1");
    assertThat(ids("lady windermeres fan")).containsExactly("wild-1");
  }

  @Test
  void findsAHalfRememberedLine() {
    assertThat(ids("evaluation easier generation")).startsWith("word-1");
    assertThat(ids("safety culture back seat shiny products")).startsWith("post-1");
    assertThat(ids("gutter loking at stars")).startsWith("wild-1");
  }

  @Test
  void knowsTheNamesOfATopicAsSynonymsInsideTexts() {
    assertThat(ids("rlhf model")).startsWith("feed-1");
  }

  @Test
  void combinesFilters() {
    assertThat(found("", "Leike", null, Fidelity.PARAPHRASE)).containsExactly("para-1");
    assertThat(found("scalable oversight", "oscar wilde", null, null)).doesNotContain("word-1");
    assertThat(found("", "osca wild", null, null)).containsExactly("wild-1");
    assertThat(found("", null, "THREAD 2024", null)).containsExactly("post-1");
    assertThat(found("", "nobody", null, null)).isEmpty();
  }

  @Test
  void givesAllThatFitWhereOnlyFiltersAreGiven() {
    assertThat(found("", "jan leike", null, null))
        .containsExactly("word-1", "word-2", "post-1", "para-1", "lost-1");
  }

  @Test
  void findsNothingRatherThanSomethingElse() {
    for (String about :
        List.of("zebra unicycle", "the zyzzyva", "of the and", "!!!", "\u200b", "(((", "*:*")) {
      SearchResult found = index().find(asked(about));
      assertThat(found.quotes()).as(about).isEmpty();
      assertThat(found.total()).isZero();
      assertThat(found.nearest()).isEmpty();
    }
  }

  @Test
  void takesNoOtherWordForOneThatOnlyLooksLikeIt() {
    assertThat(ids("weather in paris")).isEmpty();
    assertThat(ids("tsars")).isEmpty();
    assertThat(ids("satrs")).containsExactly("wild-1");
  }

  @Test
  void correctsNoWordThatTextsHoldToTheNameOfATopic() {
    assertThat(ids("stars")).containsExactly("wild-1");
    assertThat(ids("stare")).containsExactly("meet-2", "meet-1");
  }

  @Test
  void showsRealWordsBeforeARewordingThatFitsHardlyBetter() {
    assertThat(ids("weekly meetings notes")).containsExactly("meet-2", "meet-1");
  }

  @Test
  void turnsPages() {
    SearchResult second =
        index().find(new SearchRequest("scalable oversight", null, null, null, 3, 3));
    assertThat(second.quotes()).extracting(Quote::id).containsExactly("lost-1");
    assertThat(second.total()).isEqualTo(4);
  }

  private static Quote quote(String id, String text, Fidelity fidelity) {
    return Quotes.quote(id, text, fidelity, "Jan Leike", "axrp-24", "scalable-oversight");
  }

  private static SearchRequest asked(String about) {
    return new SearchRequest(about, null, null, null, 0, 10);
  }

  private List<String> ids(String about) {
    return index().find(asked(about)).quotes().stream().map(Quote::id).toList();
  }

  private List<String> found(
      String about,
      @Nullable String speaker,
      @Nullable String source,
      @Nullable Fidelity fidelity) {
    SearchRequest question = new SearchRequest(about, speaker, source, fidelity, 0, 10);
    return index().find(question).quotes().stream().map(Quote::id).toList();
  }

  private QuoteIndex index() {
    if (opened == null) {
      throw new IllegalStateException("not open");
    }
    return opened;
  }
}
