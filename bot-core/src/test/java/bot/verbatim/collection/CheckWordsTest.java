package bot.verbatim.collection;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.InstanceOfAssertFactory;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is claimed of words, held against the evidence.
class CheckWordsTest {

  @TempDir private Path folder;

  @Test
  void namesQuotationMarksAroundWordsThatAreNotWordForWord() throws IOException {
    String sentence = "`text` has quotation marks, which are for `verbatim` and `edited` words";
    for (String words :
        List.of("“We should stop.”", "'We should stop'.", "He said: “No.”", "&quot;No&quot;")) {
      problem(words, "unchecked", "").contains(sentence);
      problem(words, "paraphrase", "").contains(sentence);
      problems(words, "verbatim", passages(words)).isEmpty();
    }
    problems("The “alignment tax” is low.", "unchecked", "").isEmpty();
  }

  @Test
  void wantsEvidenceForWordsInQuotationMarks() throws IOException {
    problem("Any words.", "verbatim", "").contains("`verbatim` needs `evidence`");
    problem("Any words.", "edited", "").contains("`edited` needs `evidence`");
  }

  @Test
  void findsVerbatimWordsWhateverTheirSigns() throws IOException {
    problems(
            "“Don’t wait” — it's   EASIER...",
            "verbatim",
            passages("As said: don't wait, it’s easier than that"))
        .isEmpty();
  }

  @Test
  void refusesVerbatimWordsThatNoPassageHolds() throws IOException {
    problem("It is easy.", "verbatim", passages("It is not easy."))
        .contains("no passage contains `It is easy.`");
  }

  @Test
  void findsNoHalfWords() throws IOException {
    problem("is easy", "verbatim", passages("This easygoing")).contains("no passage contains");
  }

  @Test
  void refusesVerbatimWordsThatJoinTwoPassages() throws IOException {
    problem("One two", "verbatim", passages("One", "two")).contains("no passage contains");
  }

  @Test
  void findsVerbatimWordsBehindTheNoiseOfSpeech() throws IOException {
    problems("The lamp was dark.", "verbatim", passages("The lamp, um, the lamp was, er, dark"))
        .isEmpty();
    problem("It was 20 percent.", "verbatim", passages("It was 20 20 percent."))
        .contains("no passage contains");
    problem("The lamp was dark.", "verbatim", passages("The lamp was not dark"))
        .contains("no passage contains");
  }

  @Test
  void findsVerbatimWordsThatSomebodyElseInterrupts() throws IOException {
    String pieces =
        passages("We went up,", "and it rained")
            .replace("up,\"", "up,\", \"suffix\": \"Right. And it rained.\", \"speaker\": \"A\"")
            .replace("rained\"}", "rained\", \"speaker\": \"A\"}");
    problems("We went up, and it rained", "verbatim", pieces).isEmpty();
    problem(
            "We went up, and it rained",
            "verbatim",
            pieces.replace("Right. And it", "Then it never"))
        .contains("no passage contains");
  }

  @Test
  void findsThePiecesOfAnEditedQuoteInOrder() throws IOException {
    String passages = passages("we carried the oil up the stairs", "in the rain, and we slept");
    problems("We carried … the stairs [of stone] in the rain...  we slept", "edited", passages)
        .isEmpty();
    problem("We slept … we carried the oil", "edited", passages).contains("no passage contains");
    problem("We carried … the boxes up", "edited", passages)
        .contains("no passage contains `the boxes up`");
  }

  @Test
  void refusesPiecesThatJoinTwoPassagesWithoutAMark() throws IOException {
    problem(
            "We carried the oil … we slept",
            "edited",
            passages("we carried", "the oil", "we slept"))
        .contains("no passage contains `We carried the oil`");
  }

  @Test
  void wantsTwoPiecesOfASplicedQuote() throws IOException {
    problem("One two", "spliced", passages("one")).contains("needs at least two `passages`");
    problems("One two", "spliced", passages("one", "two")).isEmpty();
  }

  @Test
  void wantsTheWholeSourceReadBeforeAnythingIsNotFound() throws IOException {
    problem("One", "not-found", passages("two").replace("whole", "part"))
        .contains("`not-found` needs `evidence` with `coverage: whole`");
    problems("One", "not-found", passages("two")).isEmpty();
  }

  @Test
  void refusesWordsThatSomebodyElseSays() throws IOException {
    String evidence = passages("One").replace("\"One\"", "\"One\", \"speaker\": \"The host\"");

    problem("One", "verbatim", evidence).contains("stands in words of `The host`");
    problems(
            "One",
            "verbatim",
            evidence
                + ", \"attribution\": {\"status\": \"misattributed\", \"reason\": \"The host said"
                + " it.\", \"by\": \"us\"}")
        .isEmpty();
  }

  @Test
  void refusesLinksInTheWords() throws IOException {
    for (String link : new String[] {"HTTP://a.b", "see www.example", "discord.gg/x"}) {
      problem(link, "unchecked", "").contains("`text` holds a link: put it in the source");
    }
  }

  @Test
  void refusesWhatNobodySees() throws IOException {
    problem("AI\\u202elive", "unchecked", "").contains("invisible character U+202E: delete it");
    problem("A\\u0000B", "unchecked", "").contains("invisible character U+0000: delete it");
    problem("A\\ud800B", "unchecked", "").contains("invisible character U+D800: delete it");
    problem("\\u200b", "unchecked", "").contains("`text` is empty: write something");
    problems("family \\ud83d\\udc68\\u200d\\ud83d\\udc69", "unchecked", "").isEmpty();
  }

  @Test
  void refusesWordsThatAreTooLong() throws IOException {
    problems("\\ud83d\\ude00".repeat(1_500), "unchecked", "").isEmpty();
    problem("a".repeat(1_501), "unchecked", "").contains("longer than 1,500 characters");
  }

  @Test
  void refusesEmptyWords() throws IOException {
    problem(" ", "unchecked", "").contains("`text` is empty");
    problem("A", "unchecked", ", \"label\": \"\"").contains("`label` is empty");
    problem("A", "unchecked", ", \"label\": null").contains("`label` has no value");
    problem("A", "unchecked", ", \"label\": true").contains("`label` must be a text");
    problem("A", "unchecked", ", \"label\": [\"x\"]")
        .contains("`label` must be a text, not a list");
  }

  private static String passages(String... exact) {
    return ", \"evidence\": {\"passages\": [{\"exact\": \""
        + String.join("\"}, {\"exact\": \"", exact)
        + "\"}], \"coverage\": \"whole\", \"by\": \"us\", \"method\": \"by eye\"}";
  }

  private AbstractStringAssert<?> problem(String text, String fidelity, String rest)
      throws IOException {
    return problems(text, fidelity, rest).singleElement().extracting(Problem::toString, as());
  }

  private static InstanceOfAssertFactory<String, AbstractStringAssert<?>> as() {
    return InstanceOfAssertFactories.STRING;
  }

  private ListAssert<Problem> problems(String text, String fidelity, String rest)
      throws IOException {
    Folders.write(
        folder,
        "quotes/q.jsonl",
        "{\"id\": \"1\", \"text\": \"%s\", \"speaker\": \"A\", \"source\": \"B\", \"fidelity\": \"%s\"%s}"
            .formatted(text, fidelity, rest));
    return assertThat(CollectionCheck.of(folder, new PassageVerifier()));
  }
}
