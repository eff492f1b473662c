package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.collection.CollectionCheck;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `verify --write`: what is written, and what is left alone.
class RecordTest {

  @TempDir private Path folder = Path.of("");
  private Desk desk;

  @BeforeEach
  void layOut() throws IOException {
    desk = Desk.in(folder);
  }

  @Test
  void writesFidelityAndEvidenceAndNothingElse() throws IOException {
    Called called = desk.verify("--write");
    assertThat(called.out()).contains("light.yaml", "more.jsonl", "Recorded 6 findings.");
    String now = desk.read("data/quotes/light.yaml");
    assertThat(now)
        .contains(
            """
            - id: vvvv-w   # the first one
              text: "The lamp was never   dark for a single night."
              speaker: ada-moreno
              topics: [lamp]
              source: light   # see sources.yaml
              fidelity: verbatim
              evidence:
                passages:
                  - exact: The lamp was never dark for a single night.
            """)
        .contains("    coverage: whole\n    checked: 2026-11-21\n    by: text comparison\n")
        .contains("  fidelity: verbatim   # nobody looked yet\n  evidence:\n")
        .contains("  note: Keep this note.\n  # The end of the second.\n- {id: d0eb-f,");
  }

  @Test
  void leavesEveryOtherLineAsItIs() throws IOException {
    desk.verify("--write");
    List<String> now = new ArrayList<>(desk.read("data/quotes/light.yaml").lines().toList());
    List<String> gone = new ArrayList<>();
    for (String line : Desk.QUOTES.lines().toList()) {
      int at = now.indexOf(line);
      if (at < 0) {
        gone.add(line.strip());
      } else {
        now.subList(0, at + 1).clear();
      }
    }
    assertThat(gone)
        .allMatch(line ->
            line.startsWith("fidelity:")
                || line.startsWith("- {id: d0eb-f")
                || line.startsWith("- exact: The lamp was always dark.")
                || line.startsWith("# this one was read by eye")
                || line.startsWith("passages:")
                || line.startsWith("method: by eye"));
  }

  @Test
  void theFolderIsFitToShowAfterwards() {
    desk.verify("--write");
    assertThat(CollectionCheck.of(desk.data(), new PassageVerifier())).isEmpty();
    Called again = desk.verify();
    assertThat(again.code()).isZero();
    assertThat(again.out()).doesNotContain("does not hold", "Nothing was written");
  }

  @Test
  void aSecondTimeChangesNothing() throws IOException {
    desk.verify("--write");
    String yaml = desk.read("data/quotes/light.yaml");
    String lines = desk.read("data/quotes/more.jsonl");
    assertThat(desk.verify("--write").out()).contains("Nothing new to record.");
    assertThat(desk.read("data/quotes/light.yaml")).isEqualTo(yaml);
    assertThat(desk.read("data/quotes/more.jsonl")).isEqualTo(lines);
  }

  @Test
  void keepsCommentsWithinWhatItReplaces() throws IOException {
    desk.verify("--write");
    assertThat(desk.read("data/quotes/light.yaml"))
        .contains("  evidence:   # from an old copy\n", "# this one was read by eye\n")
        .contains("by: text comparison   # the old tool\n");
  }

  @Test
  void keepsAPersonsDecisionOnTheAttribution() throws IOException {
    desk.verify("--write");
    assertThat(desk.read("data/quotes/light.yaml"))
        .contains(
            """
              attribution:
                status: disputed
                reason: Her sister says that she said it.
                by: The editors
            """);
  }

  @Test
  void keepsTheAddressThatAPersonGaveThePassage() throws IOException {
    desk.write(
        "data/quotes/light.yaml",
        """
        - id: vvvv-w
          text: The lamp was never dark for a single night.
          speaker: ada-moreno
          topics: [lamp]
          source: light
          fidelity: verbatim
          evidence:
            passages:
              - exact: The lamp was never dark for a single night.
                speaker: ada-moreno
                url: https://hour.example/light/7
            coverage: part
            by: text comparison
            method: by eye
        """);
    assertThat(desk.verify("--write").code()).isZero();
    assertThat(desk.read("data/quotes/light.yaml"))
        .contains("        url: https://hour.example/light/7\n", "coverage: whole");
  }

  @Test
  void writesWhoseWordsTheyAreWhereTheyAreSomebodyElses() throws IOException {
    desk.verify("--write");
    assertThat(desk.read("data/quotes/light.yaml"))
        .contains("\"status\": \"misattributed\"", "these are words of Ben Okafor.");
  }

  @Test
  void writesALineOfJsonInItsPlace() throws IOException {
    desk.verify("--write");
    List<String> lines = desk.read("data/quotes/more.jsonl").lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst())
        .startsWith("{\"id\":\"l-1\",\"text\":\"Ships passed twice a week.\",\"speaker\":")
        .contains("\"fidelity\": \"verbatim\"", "\"speaker\": \"ada-moreno\"");
    assertThat(lines.get(1)).isEqualTo(Desk.LINES.lines().toList().get(1));
    assertThat(lines.get(2)).contains("\"fidelity\": \"not-found\", \"topics\": [\"lamp\"]");
  }

  @Test
  void keepsLineBreaksByteOrderMarksAndPermissions() throws IOException {
    Path file = desk.write("data/quotes/light.yaml", "\uFEFF" + Desk.QUOTES.replace("\n", "\r\n"));
    var permissions = Files.getPosixFilePermissions(file);
    desk.verify("--write");
    String now = desk.read("data/quotes/light.yaml");
    assertThat(now).startsWith("\uFEFF# Words").contains("fidelity: verbatim\r\n");
    assertThat(now.replace("\r\n", "")).doesNotContain("\n");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
  }

  @Test
  void leavesNoOtherFileBehind() throws IOException {
    desk.verify("--write");
    try (Stream<Path> files = Files.list(desk.data().resolve("quotes"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("light.yaml", "more.jsonl");
    }
  }

  @Test
  void clearsAwayWhatAnEndedProcessLeftBehind() throws IOException {
    Path left = desk.write("data/quotes/.14154-light.yaml", "half a fi");
    Path other = desk.write("data/quotes/.14154-notes.yaml", "not of a file of quotes");
    desk.verify("--write");
    assertThat(left).doesNotExist();
    assertThat(other).exists();
    desk.write("data/quotes/.14155-more.jsonl", "{");
    assertThat(desk.verify("--write").out()).contains("Nothing new to record.");
    assertThat(desk.file("data/quotes/.14155-more.jsonl")).doesNotExist();
  }

  @Test
  void keepsAPersonsJudgementAndSaysSo() throws IOException {
    desk.write(
        "data/quotes/light.yaml",
        """
        - id: vvvv-w
          text: Penguins have always ruled the council of this harbour.
          speaker: ada-moreno
          topics: [lamp]
          source: light
          fidelity: paraphrase
          evidence:
            passages:
              - exact: nobody spoke but the two of us
            coverage: whole
            by: The editors
            method: read by eye
        """);
    String before = desk.read("data/quotes/light.yaml");
    Called called = desk.verify("--write");
    assertThat(called.out().replaceAll("\\s+", " "))
        .contains("It is the judgement of The editors, and stays.");
    assertThat(desk.read("data/quotes/light.yaml")).isEqualTo(before);
  }

  @Test
  void aPartNeverReplacesWhatIsKnownOfTheWhole() throws IOException {
    desk.verify("--write");
    String whole = desk.read("data/quotes/light.yaml");
    Path part = desk.write("part.md", Desk.INTERVIEW.split("## The sea", -1)[0]);
    Called called = desk.call("verify", "light", "--partial", "--write", "--text", part.toString());
    assertThat(called.code()).isZero();
    assertThat(desk.read("data/quotes/light.yaml")).isEqualTo(whole);
  }

  @Test
  void anotherTextIsRecordedWithItsHashAndDay() throws IOException {
    desk.verify("--write");
    String before = desk.read("data/quotes/light.yaml");
    desk.write("interview.md", Desk.INTERVIEW + "\n**Ben Okafor:** Thank you.\n");
    desk.verify("--write");
    assertThat(desk.read("data/quotes/light.yaml")).isNotEqualTo(before);
    assertThat(CollectionCheck.of(desk.data(), new PassageVerifier())).isEmpty();
  }

  @Test
  void aTextThatLacksMostOfWhatWasFoundBeforeIsNotTheSources() throws IOException {
    desk.verify("--write");
    String before = desk.read("data/quotes/light.yaml");
    desk.write("interview.md", "Nothing of the kind is told in this essay, dear friends.\n");
    Called called = desk.verify("--write");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out()).isEmpty();
    assertThat(called.err().replaceAll("\\s+", " "))
        .contains("This does not look like the text of “light”, so nothing was written: none of")
        .contains("say --partial");
    assertThat(desk.read("data/quotes/light.yaml")).isEqualTo(before);
    assertThat(desk.verify().code()).isEqualTo(1);
    assertThat(desk.verify("--partial", "--write").code()).isZero();
    assertThat(desk.read("data/quotes/light.yaml")).isEqualTo(before);
  }

  @Test
  void aTextThatHoldsHalfOfWhatWasFoundBeforeIsTakenForTheSources() throws IOException {
    desk.verify("--write");
    desk.write("interview.md", Desk.INTERVIEW.replace("Ships passed twice a week", "No ship came"));
    assertThat(desk.verify("--write").out()).contains("Recorded");
    assertThat(desk.read("data/quotes/more.jsonl")).doesNotContain("Ships passed twice a week, um");
  }

  @Test
  void aNoisyTextHoldsTheWordsStill() throws IOException {
    desk.write(
        "interview.md",
        """
        **Ada Moreno:** The lamp, um, the lamp was never dark for, uh, a single night.

        **Ben Okafor:** I see. And then?

        **Ada Moreno:** Then we slept.

        **Ben Okafor:** Good.
        """);
    desk.verify("--write");
    assertThat(desk.read("data/quotes/light.yaml"))
        .contains("was never dark for, uh, a single night.");
    assertThat(CollectionCheck.of(desk.data(), new PassageVerifier())).isEmpty();
  }

  @Test
  void textThatMeansSomethingToYamlIsWrittenAsText() throws IOException {
    String odd = "- \"it's: 5 % # no\" {x} \\n 'y' @ !z & *w | > ? `";
    desk.write("interview.md", odd + " The lamp was never dark for a single night. " + odd);
    desk.call("verify", "light", "--write", "--text", desk.file("interview.md").toString());
    assertThat(CollectionCheck.of(desk.data(), new PassageVerifier())).isEmpty();
    assertThat(desk.read("data/quotes/light.yaml")).contains("prefix: ");
  }

  @Test
  void hiddenSignsOfATextAreNotRecorded() throws IOException {
    desk.write(
        "interview.md",
        "The \u200blamp was ne\u00adver dark for \u202ea single\u202c night.\u0000"
            .replace("\0", ""));
    desk.verify("--write");
    assertThat(CollectionCheck.of(desk.data(), new PassageVerifier())).isEmpty();
    assertThat(desk.read("data/quotes/light.yaml"))
        .contains("exact: The lamp was never dark for a single night.");
  }
}
