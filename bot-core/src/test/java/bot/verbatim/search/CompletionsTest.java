package bot.verbatim.search;

import static bot.verbatim.search.Completions.Kind.ABOUT;
import static bot.verbatim.search.Completions.Kind.SOURCE;
import static bot.verbatim.search.Completions.Kind.SPEAKER;
import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.search.lucene.suggest.EntryKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompletionsTest {

  @TempDir Path directory;

  private CompletionBook book;

  @BeforeEach
  void begin() {
    book =
        new CompletionBook(directory)
            .name(EntryKind.TOPIC, "Scalable Oversight", "scalable-oversight", 30, "RLHF & debate")
            .name(EntryKind.TOPIC, "Safety Culture", "safety-culture", 10)
            .name(EntryKind.PERSON, "Jan Leike", "Jan Leike", 40)
            .name(EntryKind.PERSON, "Søren Kierkegaard", "Søren Kierkegaard", 1)
            .name(EntryKind.SOURCE, "Should we control AI?", "80k-159", 20)
            .name(EntryKind.SOURCE, "https://example.org/wiki/Max_Planck/", "planck", 2)
            .quote("“Don't panic,”\nhe said.", "k7f3-q")
            .quote("Evaluation is easier than generation.", "m2x9-a");
  }

  @Test
  void completesAnyWordOfAName() throws IOException {
    assertThat(shown(ABOUT, "overs")).containsExactly("Topic: Scalable Oversight");
    assertThat(shown(ABOUT, "leike")).containsExactly("Jan Leike");
    assertThat(shown(ABOUT, "leike j")).containsExactly("Jan Leike");
  }

  @Test
  void putsNamesThatBeginSoBeforeNamesThatContainIt() throws IOException {
    book.name(EntryKind.TOPIC, "On safety", "on-safety", 500);
    assertThat(shown(ABOUT, "saf")).startsWith("Topic: Safety Culture", "Topic: On safety");
  }

  @Test
  void putsTopicsBeforePeopleBeforeSourcesBeforeQuotes() throws IOException {
    book.quote("Zebras are striped.", "z4");
    book.name(EntryKind.SOURCE, "Zebra crossing", "z3", 10);
    book.name(EntryKind.PERSON, "Zebulon", "z2", 10);
    book.name(EntryKind.TOPIC, "Zebras", "z1", 1);
    assertThat(shown(ABOUT, "zeb"))
        .containsExactly(
            "Topic: Zebras", "Zebulon", "Source: Zebra crossing", "“Zebras are striped.”");
  }

  @Test
  void putsRealWordsBeforeOthers() throws IOException {
    book.quote("Zebras tell lies.", "z1", Fidelity.PARAPHRASE);
    book.quote("Zebras tell something.", "z2", Fidelity.UNCHECKED);
    book.quote("Zebras tell us all.", "z3", Fidelity.EDITED);
    book.quote("I never met zebras.", "z4", Fidelity.VERBATIM, "zebras.");
    assertThat(shown(ABOUT, "zeb"))
        .containsExactly(
            "“Zebras tell us all.”",
            "not checked: Zebras tell something.",
            "“I never met zebras.”",
            "≈ reworded: Zebras tell lies.");
  }

  @Test
  void putsWhatIsTypedToItsEndFirst() throws IOException {
    book.name(EntryKind.PERSON, "Plato", "plato", 1);
    book.name(EntryKind.PERSON, "Platonov", "platonov", 100);
    assertThat(shown(ABOUT, "plato")).startsWith("Plato", "Platonov");
  }

  @Test
  void knowsNeitherCaseNorAccentsNorPunctuation() throws IOException {
    for (String typed : List.of("SCALABLE_ov", "scalable-ov", " Scalable  Ov", "scálable.ov")) {
      assertThat(shown(ABOUT, typed)).as(typed).startsWith("Topic: Scalable Oversight");
    }
    assertThat(shown(ABOUT, "soren k")).startsWith("Søren Kierkegaard");
    assertThat(shown(ABOUT, "dont panic he")).containsExactly("“‘Don't panic,’ he said.”");
    assertThat(shown(ABOUT, "don’t")).startsWith("“‘Don't panic,’ he said.”");
  }

  @Test
  void completesOtherNamesToo() throws IOException {
    assertThat(book.complete(ABOUT, "rlhf", 5))
        .containsExactly(new Completion("Topic: Scalable Oversight", "scalable-oversight"));
    assertThat(shown(ABOUT, "deba")).containsExactly("Topic: Scalable Oversight");
  }

  @Test
  void completesAQuoteFromAnyOfItsParts() throws IOException {
    book.quote("On shiny products", "x-1", "shiny products", "products");
    assertThat(book.complete(ABOUT, "shin", 5))
        .containsExactly(new Completion("“On shiny products”", "x-1"));
  }

  @Test
  void showsAQuoteOnceHoweverManyOfItsEntriesBeginSo() throws IOException {
    book.quote("Shiny things", "x-1").quote("Shiny products took the front seat.", "x-1");
    book.quote("Shiny things", "x-2");
    assertThat(shown(ABOUT, "shiny")).hasSize(1);
  }

  @Test
  void completesTheLastPartOfAnAddress() throws IOException {
    assertThat(book.complete(SOURCE, "max p", 5))
        .containsExactly(new Completion("Source: https://example.org/wiki/Max_Planck/", "planck"));
  }

  @Test
  void keepsToTheKindThatIsAskedFor() throws IOException {
    assertThat(shown(SPEAKER, "s")).containsExactly("Søren Kierkegaard");
    assertThat(shown(SOURCE, "s")).containsExactly("Source: Should we control AI?");
    assertThat(shown(SPEAKER, "scalable")).isEmpty();
  }

  @Test
  void offersTopicsThenPeopleBeforeAnythingIsTyped() throws IOException {
    assertThat(shown(ABOUT, ""))
        .containsExactly(
            "Topic: Scalable Oversight", "Topic: Safety Culture", "Jan Leike", "Søren Kierkegaard");
    assertThat(shown(SPEAKER, " ?!")).startsWith("Jan Leike");
  }

  @Test
  void showsNoMoreThanAreAskedForAndNeverMoreThan25() throws IOException {
    for (int i = 0; i < 60; i++) {
      book.name(EntryKind.PERSON, "Xavier " + i, "x" + i, i);
    }
    assertThat(shown(ABOUT, "xav", 3)).containsExactly("Xavier 59", "Xavier 58", "Xavier 57");
    assertThat(shown(ABOUT, "xav", 100)).hasSize(25);
  }

  @Test
  void addsUpTheWeightsOfTheSameName() throws IOException {
    for (int i = 0; i < 3; i++) {
      book.name(EntryKind.PERSON, "Often Named", "often", 1);
    }
    book.name(EntryKind.PERSON, "Of Whom Little", "little", 2);
    assertThat(shown(SPEAKER, "of")).containsExactly("Often Named", "Of Whom Little");
  }

  @Test
  void hasNothingToCompleteWhereThereIsNothing() throws IOException {
    CompletionBook empty = new CompletionBook(directory);
    assertThat(empty.complete(ABOUT, "", 25)).isEmpty();
    assertThat(empty.complete(ABOUT, "anything", 25)).isEmpty();
  }

  private List<String> shown(Completions.Kind kind, String typed) throws IOException {
    return shown(kind, typed, 25);
  }

  private List<String> shown(Completions.Kind kind, String typed, int limit) throws IOException {
    return book.complete(kind, typed, limit).stream().map(Completion::shown).toList();
  }
}
