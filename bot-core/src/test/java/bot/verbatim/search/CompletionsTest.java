package bot.verbatim.search;

import static bot.verbatim.search.Completions.Kind.ABOUT;
import static bot.verbatim.search.Completions.Kind.SOURCE;
import static bot.verbatim.search.Completions.Kind.SPEAKER;
import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.search.EntrySink.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompletionsTest {

  @TempDir Path directory;

  private CompletionWriter writer;

  @BeforeEach
  void begin() throws IOException {
    writer = new CompletionWriter(directory);
    writer.add(Kind.TOPIC, "Scalable Oversight", "scalable-oversight", 30);
    writer.add(Kind.TOPIC, "Safety Culture", "safety-culture", 10);
    writer.alias(Kind.TOPIC, "Scalable Oversight", "scalable-oversight", "RLHF & debate");
    writer.add(Kind.PERSON, "Jan Leike", "Jan Leike", 40);
    writer.add(Kind.PERSON, "Søren Kierkegaard", "Søren Kierkegaard", 1);
    writer.add(Kind.SOURCE, "Should we control AI?", "80k-159", 20);
    writer.add(Kind.SOURCE, "https://example.org/wiki/Max_Planck/", "planck", 2);
    writer.add(Kind.LINE, "“Don't panic,”\nhe said.", "k7f3-q", 1);
    writer.add(Kind.LINE, "Evaluation is easier than generation.", "m2x9-a", 1);
  }

  @AfterEach
  void end() throws IOException {
    writer.close();
  }

  @Test
  void completesAnyWordOfAName() throws IOException {
    assertThat(shown(ABOUT, "overs")).containsExactly("Scalable Oversight");
    assertThat(shown(ABOUT, "leike")).containsExactly("Jan Leike");
    assertThat(shown(ABOUT, "leike j")).containsExactly("Jan Leike");
  }

  @Test
  void putsNamesThatBeginSoBeforeNamesThatContainIt() throws IOException {
    writer.add(Kind.TOPIC, "On safety", "on-safety", 500);
    assertThat(shown(ABOUT, "saf")).startsWith("Safety Culture", "On safety");
  }

  @Test
  void putsTopicsBeforePeopleBeforeSourcesBeforeQuotes() throws IOException {
    writer.add(Kind.LINE, "Zebras are striped.", "z4", 1);
    writer.add(Kind.SOURCE, "Zebra crossing", "z3", 10);
    writer.add(Kind.PERSON, "Zebulon", "z2", 10);
    writer.add(Kind.TOPIC, "Zebras", "z1", 1);
    assertThat(shown(ABOUT, "zeb"))
        .containsExactly("Zebras", "Zebulon", "Zebra crossing", "Zebras are striped.");
  }

  @Test
  void putsWhatIsTypedToItsEndFirst() throws IOException {
    writer.add(Kind.PERSON, "Plato", "plato", 1);
    writer.add(Kind.PERSON, "Platonov", "platonov", 100);
    assertThat(shown(ABOUT, "plato")).startsWith("Plato", "Platonov");
  }

  @Test
  void knowsNeitherCaseNorAccentsNorPunctuation() throws IOException {
    for (String typed : List.of("SCALABLE_ov", "scalable-ov", " Scalable  Ov", "scálable.ov")) {
      assertThat(shown(ABOUT, typed)).as(typed).startsWith("Scalable Oversight");
    }
    assertThat(shown(ABOUT, "soren k")).startsWith("Søren Kierkegaard");
    assertThat(shown(ABOUT, "dont panic he")).containsExactly("“Don't panic,” he said.");
    assertThat(shown(ABOUT, "don’t")).startsWith("“Don't panic,” he said.");
  }

  @Test
  void completesOtherNamesToo() throws IOException {
    assertThat(table().complete(ABOUT, "rlhf", 5))
        .containsExactly(new Completion("Scalable Oversight", "scalable-oversight"));
    assertThat(shown(ABOUT, "deba")).containsExactly("Scalable Oversight");
  }

  @Test
  void completesTheLastPartOfAnAddress() throws IOException {
    assertThat(table().complete(SOURCE, "max p", 5))
        .containsExactly(new Completion("https://example.org/wiki/Max_Planck/", "planck"));
  }

  @Test
  void keepsToTheKindThatIsAskedFor() throws IOException {
    assertThat(shown(SPEAKER, "s")).containsExactly("Søren Kierkegaard");
    assertThat(shown(SOURCE, "s")).containsExactly("Should we control AI?");
    assertThat(shown(SPEAKER, "scalable")).isEmpty();
  }

  @Test
  void showsTheMostWantedBeforeAnythingIsTyped() throws IOException {
    assertThat(shown(ABOUT, "")).hasSize(8).contains("Jan Leike", "Scalable Oversight");
    assertThat(shown(SPEAKER, " ?!")).startsWith("Jan Leike");
  }

  @Test
  void showsNoMoreThanAreAskedForAndNeverMoreThan25() throws IOException {
    for (int i = 0; i < 60; i++) {
      writer.add(Kind.PERSON, "Xavier " + i, "x" + i, i);
    }
    assertThat(shown(ABOUT, "xav", 3)).containsExactly("Xavier 59", "Xavier 58", "Xavier 57");
    assertThat(shown(ABOUT, "xav", 100)).hasSize(25);
  }

  @Test
  void addsUpTheWeightsOfTheSameName() throws IOException {
    for (int i = 0; i < 3; i++) {
      writer.add(Kind.PERSON, "Often Named", "often", 1);
    }
    writer.add(Kind.PERSON, "Of Whom Little", "little", 2);
    assertThat(shown(SPEAKER, "of")).containsExactly("Often Named", "Of Whom Little");
  }

  @Test
  void offersTheBeginningsThatManyQuotesShare() throws IOException {
    for (int i = 0; i < 40; i++) {
      writer.add(
          Kind.LINE, "“The Great Movie Posters: number " + (char) ('a' + i % 26) + i, "g" + i, 1);
      writer.add(Kind.LINE, "The end of chapter " + i, "e" + i, 1);
      writer.add(Kind.PERSON, "Theodore " + i, "t" + i, 1);
    }
    assertThat(table().complete(ABOUT, "th", 25))
        .contains(
            new Completion("The Great Movie Posters: number …", "The Great Movie Posters: number"),
            new Completion("The end of chapter …", "The end of chapter"));
  }

  @Test
  void hasNothingToCompleteWhereThereIsNothing() throws IOException {
    try (CompletionWriter empty = new CompletionWriter(directory)) {
      empty.write(directory.resolve("empty"));
    }
    CompletionTable table = CompletionTable.open(directory.resolve("empty"));
    assertThat(table.complete(ABOUT, "", 25)).isEmpty();
    assertThat(table.complete(ABOUT, "anything", 25)).isEmpty();
  }

  private List<String> shown(Completions.Kind kind, String typed) throws IOException {
    return shown(kind, typed, 25);
  }

  private List<String> shown(Completions.Kind kind, String typed, int limit) throws IOException {
    return table().complete(kind, typed, limit).stream().map(Completion::shown).toList();
  }

  private CompletionTable table() throws IOException {
    writer.write(directory.resolve("table"));
    return CompletionTable.open(directory.resolve("table"));
  }
}
