package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.collection.CollectionCheck;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `verify` calls word for word, `--write` records and `check` accepts.
class RecordWordsTest {

  @TempDir private Path folder = Path.of("");
  private Desk desk;

  @BeforeEach
  void layOut() throws IOException {
    desk = Desk.in(folder);
    desk.write("data/quotes/light.yaml", "");
    desk.file("data/quotes/light.yaml").toFile().delete();
  }

  @Test
  void recordsBritishAndAmericanSpelling() throws IOException {
    records("The colour of the harbour lights changed.", "The color of the harbor lights changed.");
  }

  @Test
  void recordsNumbersInWordsAndInDigits() throws IOException {
    records("We spent twenty percent of our time aloft.", "We spent 20 % of our time aloft.");
  }

  @Test
  void recordsWordsHyphenatedOverALineEnd() throws IOException {
    records(
        "He wrote about alignment research at night.",
        "He wrote about align-\nment research at night.");
    assertThat(recorded()).contains("exact\": \"He wrote about alignment research at night.");
    assertThat(desk.verify("--json").out()).doesNotContain("align- ");
  }

  @Test
  void keepsTheHyphenOfACompoundOverALineEnd() throws IOException {
    records("A well-known light.", "A well-known book says: A well-\nknown light.");
    assertThat(recorded()).contains("exact\": \"A well-known light.");
  }

  @Test
  void recordsAccentsAndLigaturesInEnglish() throws IOException {
    records(
        "It was a naive co-operation of the office.", "It was a naïve cooperation of the oﬃce.");
  }

  @Test
  void recordsWordsThatSomebodyElseInterrupts() throws IOException {
    records(
        "We went up in the morning, and it rained until night.",
        """
        **Ada Moreno:** We went up in the morning,

        **Ben Okafor:** Right.

        **Ada Moreno:** and it rained until night. Then we slept.
        """);
  }

  @Test
  void recordsWordsOfCaptionsWithoutPunctuation() throws IOException {
    records(
        "So we'll never know what the lamp was for.",
        "and then we went up the stairs in the rain and the oil was cold and he said that it would"
            + " be light by the morning so well you know never know what the lamp was for and"
            + " nobody who went there in those years could tell us what it had been like before the"
            + " war began\n");
  }

  @Test
  void recordsAMarkedCut() throws IOException {
    records(
        "The lamp was never dark … and the colour of it was white.",
        "The lamp was never dark, so I was told, and the color of it was white.");
  }

  @Test
  void recordsWordsWithoutEnglishOnesAmongThem() throws IOException {
    records(
        "Naive engineers underestimate lighthouse maintenance.",
        "It is as we said in the book. Naïve engineers underestimate lighthouse maintenance. And so"
            + " it was with all of us.");
  }

  /// The quote is found in the text, recorded, and found fit to show; a second time changes
  /// nothing.
  private void records(String quote, String text) throws IOException {
    desk.write(
        "data/quotes/more.jsonl",
        "{\"id\": \"l-1\", \"text\": \"%s\", \"speaker\": \"Ada Moreno\", \"source\": \"light\"}\n"
            .formatted(quote));
    desk.write("interview.md", text);
    Called called = desk.verify("--write");
    assertThat(called.out()).contains("Recorded 1 finding.").doesNotContain("Not recorded");
    assertThat(called.code()).isZero();
    assertThat(recorded()).containsPattern("\"fidelity\": \"(verbatim|edited)\"");
    assertThat(CollectionCheck.of(desk.data(), new PassageVerifier())).isEmpty();
    assertThat(desk.verify("--write").out()).contains("Nothing new to record.");
  }

  private String recorded() throws IOException {
    return desk.read("data/quotes/more.jsonl");
  }
}
