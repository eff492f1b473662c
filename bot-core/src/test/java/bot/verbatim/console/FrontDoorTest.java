package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontDoorTest {

  @TempDir private Path data = Path.of("");

  @Test
  void answersWithCardsAndZero() {
    Called called = call("quote", "oversight");
    assertThat(called.code()).isZero();
    assertThat(called.out())
        .contains("Checking an answer", "https://hour.example/12", "1 of 6")
        .contains("More: ./verbatim quote --page 2 oversight");
    assertThat(called.err()).isEmpty();
  }

  @Test
  void answersWithOneJsonDocument() throws Exception {
    Called called = call("quote", "--json", "--limit", "2", "oversight");
    assertThat(called.code()).isZero();
    assertThat(Json.read(called.out()).get("quotes")).hasSize(2);
  }

  @Test
  void saysNothingFoundWithOne() {
    Called called = call("quote", "unheard", "of");
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.out())
        .isEqualTo("No quote found for “unheard of”.\nClosest topics: oversight\n");
    assertThat(call("quotes", "why", "zzzz-z").code()).isEqualTo(1);
  }

  @Test
  void asksForTheEvidenceOfAQuote() {
    Called called = call("quotes", "why", "k7f3-q");
    assertThat(called.code()).isZero();
    assertThat(called.out()).contains("Details: read against the transcript");
  }

  @Test
  void tellsAFailureFromAWrongCall() {
    Called called = call("quote", "break");
    assertThat(called.code()).isEqualTo(70);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains("Something went wrong (reference r-4711).");
  }

  @Test
  void aCollectionThatCannotBeOpenedIsOneSentence() {
    Called locked = new Called(data).failing(new IOException("Another process holds it."));
    assertThat(locked.with("quote", "x").code()).isEqualTo(70);
    assertThat(locked.err())
        .isEqualTo("The collection cannot be opened: Another process holds it.\n");
    Called file = new Called(data).failing(new NoSuchFileException("topics.yaml"));
    assertThat(file.with("quote", "x").err()).contains("topics.yaml", "--data");
    Called denied = new Called(data).failing(new AccessDeniedException("/x/topics.yaml"));
    assertThat(denied.with("quote", "x").err().replaceAll("\\s+", " "))
        .contains("“/x/topics.yaml” may not be opened. Give yourself the right")
        .doesNotContain("java.nio");
    Called broken = new Called(data).failing(new IllegalStateException("broken on purpose"));
    assertThat(broken.with("quote", "x").code()).isEqualTo(70);
    assertThat(broken.err())
        .startsWith("Something went wrong (reference 7).")
        .contains("verbatim: the log is ", "verbatim.0.log\n")
        .endsWith("verbatim: it was java.lang.IllegalStateException: broken on purpose\n");
  }

  @Test
  void aWrongCallIsTwoAndSaysWhatIsRight() {
    assertWrong(
        "There is no command “./verbatim quot”. Did you mean ./verbatim quote?", "quot", "x");
    assertWrong("Did you mean ./verbatim console?", "consol");
    assertWrong("Did you mean ./verbatim elsewhere?", "elsewher");
    assertWrong("Did you mean ./verbatim quotes why?", "quotes", "wyh", "k7f3-q");
    assertWrong("Did you mean ./verbatim quotes topics?", "topics");
    assertWrong("To search for words: ./verbatim quote monster", "monster");
    assertWrong("./verbatim quote 'it'\\''s $(so)'", "it's", "$(so)");
    assertWrong("Did you mean --speaker?", "quote", "--speeker", "x");
    assertWrong("Did you mean --data?", "--dta", "x", "quote");
    assertWrong("There are: --about", "quote", "-n", "3");
    assertWrong("Did you mean speaker:?", "quote", "speeker:Jan Leike");
    assertWrong("--limit needs a value", "quote", "x", "--limit");
    assertWrong("--speaker needs a value", "quote", "--speaker", "--json2");
    assertWrong("limit must be 1 to 25.", "quote", "--limit", "26", "x");
    assertWrong("Which quote? Give its id, e.g. ./verbatim quotes why", "quotes", "why");
    assertWrong("fidelity can be: verbatim, edited (not “fake”).", "quote", "fidelity:fake", "x");
    assertWrong("“topic”. It takes about:, speaker:, ", "quote", "topic:rlhf");
    assertWrong("Text with a colon goes after --.", "quote", "topic:rlhf");
    assertThat(call("quote", "--", "topic:rlhf").out()).contains("“topic:rlhf”");
    assertWrong("./verbatim quote has no option “by”", "quote", "by:leike");
    assertWrong("--seed takes a whole number", "quote", "--seed", "x");
    assertWrong("console takes no words", "console", "x");
    assertWrong("check takes one folder", "check", "a", "b");
    assertWrong("--json takes no value: write --json alone.", "quote", "--json=true", "x");
  }

  @Test
  void aWrongCallForJsonIsJson() throws Exception {
    Called called = call("quote", "--limit", "99", "x", "--json");
    assertThat(called.code()).isEqualTo(2);
    assertThat(Json.read(called.out()).get("reply").textValue()).isEqualTo("problem");
    assertThat(Json.read(call("quot", "--json").out()).get("message").textValue())
        .contains("Did you mean ./verbatim quote?");
    assertThat(called.err()).isEmpty();
  }

  @Test
  void anOptionMayBeWrittenInThreeWays() {
    for (List<String> way :
        List.of(List.of("--limit", "3"), List.of("--limit=3"), List.of("limit:3"))) {
      Called called = new Called(data);
      List<String> arguments = new java.util.ArrayList<>(List.of("quote", "oversight"));
      arguments.addAll(way);
      assertThat(called.with(arguments.toArray(String[]::new)).out()).contains("p4ra-8");
    }
  }

  @Test
  void anArgumentWithSpacesStaysOneValue() {
    assertThat(call("quote", "speaker: who").out()).contains("“speaker: who”");
    assertThat(call("quote", "speaker:Ada Moreno").out()).contains("k7f3-q");
    assertThat(call("quote", "it's $(so)").out()).contains("“it's $(so)”");
  }

  @Test
  void takesTheWordsOfAnOptionInAnyCase() {
    for (String typed : List.of("Verbatim", "VERBATIM", "verbatim")) {
      assertThat(call("quote", "fidelity:" + typed, "oversight").out()).contains("k7f3-q");
    }
    assertThat(call("quote", "--fidelity", "Edited", "oversight").code()).isZero();
  }

  @Test
  void behindTwoDashesAllAreWords() {
    assertThat(call("quote", "--", "--json", "limit:3").out()).contains("“--json limit:3”");
  }

  @Test
  void anOptionWinsOverTheEnvironment() throws IOException {
    Path other = Files.createDirectory(data.resolve("other"));
    Called called = call("--data", other.toString(), "--seed", "5", "quote");
    assertThat(called.opened()).containsExactly(new Settings(other, data.resolve("var"), 5));
    assertThat(call("quote").opened()).containsExactly(new Settings(data, data.resolve("var"), 7));
  }

  @Test
  void aMissingFolderIsOneSentence() throws IOException {
    assertWrong("There is no data folder", "quote", "--data", data.resolve("none").toString());
    assertWrong("There is no data folder", "check", data.resolve("none").toString());
  }

  @Test
  void checkListsEveryProblemWithItsPlace() throws Exception {
    Path quotes = Files.createDirectories(data.resolve("quotes")).resolve("a.yaml");
    Files.writeString(quotes, "- id: k7f3-q\n  wrong: key\n");
    Called called = call("check", data.toString());
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.out()).startsWith(quotes + ":").endsWith("\n");
    assertThat(
            Json.read(call("check", "--json").out()).get("problems").get(0).get("file").textValue())
        .isEqualTo(quotes.toString());
  }

  @Test
  void aGroupAloneIsAnsweredAsInTheConversation() {
    String inConversation =
        new Called(data).typing("/quotes\n").with("console").out().strip().replace('\n', ' ');
    assertThat(inConversation)
        .isEqualTo(
            "/quotes needs one more word: /quotes why, /quotes cite, /quotes topics, /quotes"
                + " help.");
    assertWrong(inConversation.replace("/", "./verbatim "), "quotes");
  }

  @Test
  void helpComesWithoutADataFolderWhereverItIsAskedFor() {
    String none = data.resolve("none").toString();
    for (List<String> ways :
        List.of(
            List.of("verify", "--help"),
            List.of("help", "verify"),
            List.of("verify", "axrp-24", "-h"),
            List.of("--help", "verify"))) {
      Called called = new Called(data.resolve("none"));
      assertThat(called.with(ways.toArray(String[]::new)).out())
          .startsWith("  ./verbatim verify SOURCE\n")
          .contains("--text FILE");
      assertThat(called.code()).isZero();
      assertThat(called.err()).isEmpty();
    }
    Called all = call("--help", "--data", none);
    assertThat(all.code()).isZero();
    assertThat(call("help").out()).isEqualTo(all.out());
    assertThat(call().out()).isEqualTo(all.out());
    assertThat(call("quotes", "help").out()).contains("./verbatim quotes why id");
    assertThat(call("--version").out()).startsWith("verbatim ");
    assertWrong("Did you mean ./verbatim verify?", "help", "verfy");
  }

  @Test
  void anAnswerThatIsLostIsAnError() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Called called =
        new Called(data)
            .with(Map.of("VERBATIM_DATA", data.toString()), full, List.of("quote", "oversight"));
    assertThat(called.code()).isEqualTo(70);
    assertThat(called.err())
        .isEqualTo(
            "The answer could not be written: No space left on device. Make room there, or send it"
                + " elsewhere.\n");
  }

  @Test
  void aReaderThatGoesAwayIsNoError() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Called called = new Called(data);
    called.with(
        Map.of("VERBATIM_DATA", data.toString(), "VERBATIM_HOME", data.resolve("var").toString()),
        closed,
        List.of("quote", "oversight"));
    assertThat(called.code()).isZero();
    assertThat(called.err()).isEmpty();
  }

  private Called call(String... arguments) {
    return new Called(data).with(arguments);
  }

  private void assertWrong(String says, String... arguments) {
    Called called = call(arguments);
    assertThat(called.err().replace('\n', ' ')).contains(says);
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out()).isEmpty();
  }
}
