package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.audit.ReferenceText;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `verify` without recording anything.
class VerifyTest {

  @TempDir private Path folder = Path.of("");
  private Desk desk;

  @BeforeEach
  void layOut() throws IOException {
    desk = Desk.in(folder);
  }

  @Test
  void showsEveryQuoteOfTheSourceWithWhatItIsNow() {
    Called called = desk.verify();
    assertThat(called.out())
        .contains("light: The keeper of the light", "the whole work; speakers: Ben")
        .containsPattern("vvvv-w +unchecked +verbatim")
        .containsPattern("d0ec-d +verbatim +(paraphrase|not-found)")
        .containsPattern("l-1 +unchecked +verbatim")
        .containsPattern("l-3 +unchecked +not-found")
        .contains("— Ada Moreno, at Beginnings", "Nothing was written. --write records this.")
        .doesNotContain("l-2");
    assertThat(called.err()).isEmpty();
  }

  @Test
  void endsWithOneWhenSomethingRecordedDoesNotHold() throws IOException {
    assertThat(desk.verify().code()).isEqualTo(1);
    assertThat(flat(desk.verify().out())).contains("What is recorded does not hold.");
    desk.write("data/quotes/light.yaml", Desk.QUOTES.split("- id: d0ec-d", -1)[0]);
    assertThat(desk.verify().code()).isZero();
  }

  @Test
  void saysTheSameAsJson() throws Exception {
    Called called = desk.verify("--json");
    JsonNode json = Json.read(called.out());
    assertThat(fields(json)).containsExactly("source", "text_sha256", "quotes");
    assertThat(json.get("source").textValue()).isEqualTo("light");
    assertThat(json.get("text_sha256").textValue()).isEqualTo(sha256(Desk.INTERVIEW));
    JsonNode quote = json.get("quotes").get(0);
    assertThat(fields(quote))
        .containsExactly(
            "id",
            "text",
            "recorded",
            "fidelity",
            "confidence",
            "closest",
            "passages",
            "findings",
            "attribution");
    assertThat(quote.get("recorded").textValue()).isEqualTo("unchecked");
    assertThat(quote.get("fidelity").textValue()).isEqualTo("verbatim");
    assertThat(quote.get("confidence").textValue()).isEqualTo("high");
    assertThat(quote.get("closest").toString())
        .isEqualTo(
            "{\"text\":\"The lamp was never dark for a single night.\","
                + "\"speaker\":\"Ada Moreno\",\"locator\":\"Beginnings\"}");
    assertThat(quote.get("passages").get(0)).isEqualTo(quote.get("closest"));
    assertThat(quote.get("attribution").textValue()).isEqualTo("sourced");
    assertThat(called.code()).isEqualTo(1);
  }

  @Test
  void tellsAllFindingsAsJson() throws Exception {
    JsonNode another = Json.read(desk.verify("--json").out()).get("quotes").get(2);
    assertThat(another.get("id").textValue()).isEqualTo("d0eb-f");
    assertThat(another.get("attribution").textValue()).isEqualTo("misattributed");
    assertThat(another.get("findings").toString())
        .contains(
            "{\"kind\":\"other-speaker\",\"detail\":\"Ben Okafor\","
                + "\"sentence\":\"Somebody else says it there: Ben Okafor.\"}");
  }

  @Test
  void cutsAPlaceWithALongName() throws IOException {
    desk.write("interview.md", Desk.INTERVIEW.replace("## Beginnings", "## " + "Long ".repeat(40)));
    assertThat(flat(desk.verify().out()))
        .contains("— Ada Moreno, at Long Long")
        .doesNotContain("Long ".repeat(13));
  }

  @Test
  void namesWhoReallySaysIt() {
    assertThat(flat(desk.verify().out()))
        .containsPattern("d0eb-f +unchecked +verbatim")
        .contains("Somebody else says it there: Ben Okafor.");
  }

  @Test
  void callsNothingAbsentWhereOnlyAPartWasRead() {
    assertThat(desk.verify("--partial").out())
        .contains("a part of the work")
        .containsPattern("l-3 +unchecked +unchecked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"interview.html", "interview.srt", "interview.vtt", "interview.txt"})
  void readsPagesAndCaptionsToo(String name) throws IOException {
    String cue = "00:01:05.000 --> 00:01:09.000\nThe lamp was never dark for a single night.\n";
    String text =
        switch (name.substring(name.indexOf('.'))) {
          case ".html" -> "<html><body><p>The lamp was never&nbsp;<b>dark</b> for a single night.";
          case ".srt" -> "1\n" + cue.replace('.', ',').replace("night,", "night.");
          case ".vtt" -> "WEBVTT\n\n" + cue;
          default -> "The lamp was never dark for a single night.";
        };
    Path file = desk.write(name, text);
    String out = desk.call("verify", "light", "--partial", "--text", file.toString()).out();
    assertThat(out).containsPattern("vvvv-w +unchecked +verbatim");
    if (text.contains("-->")) {
      assertThat(out).contains("at 1:05");
    }
  }

  @Test
  void aSourceThatIsNotThereNamesTheNearest() {
    Called called = desk.call("verify", "ligt", "--text", desk.file("interview.md").toString());
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).isEqualTo("There is no source “ligt”. Did you mean “light”?\n");
    assertThat(desk.call("verify", "keeper", "--text", "x").err()).contains("“light”");
    assertThat(flat(desk.call("verify", "zzz", "--text", "x").err()))
        .contains("./verbatim quotes sources lists all.");
  }

  @Test
  void tellsThatASourceMayBeMissingForAProblemOfItsEntry() throws IOException {
    String sources = desk.read("data/sources.yaml");
    desk.write("data/sources.yaml", sources.replace("https://hour.example/out", "no address"));
    Called called = desk.call("verify", "lights-out", "--text", "x");
    assertThat(called.code()).isEqualTo(2);
    assertThat(flat(called.err()))
        .contains("There is no source “lights-out”.", "may be left out: ./verbatim check finds");
  }

  @Test
  void aSourceCanBeNamedByTitleOrAddress() {
    for (String name : List.of("the keeper of the light", "https://hour.example/light")) {
      String file = desk.file("interview.md").toString();
      assertThat(desk.call("verify", name, "--text", file).out()).contains("vvvv-w");
    }
  }

  @Test
  void aSourceWithoutQuotesSaysSo() {
    String file = desk.file("interview.md").toString();
    Called called = desk.call("verify", "lights-out", "--text", file);
    assertThat(called.out()).contains("The collection has no quotes of this source yet.");
    assertThat(called.code()).isZero();
  }

  @Test
  void aFileThatCannotBeReadIsOneSentence() throws IOException {
    Path bytes = folder.resolve("latin.txt");
    Files.write(bytes, new byte[] {'a', (byte) 0xE9, 'b'});
    Path huge = folder.resolve("huge.txt");
    try (var file = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(ReferenceText.LARGEST + 1);
    }
    assertWrong("There is no file", folder.resolve("none.txt"));
    assertWrong("is a folder", folder);
    assertWrong("is a pipe or device", Path.of("/dev/zero"));
    assertWrong("cannot be read as UTF-8", bytes);
    assertWrong("is larger than", huge);
    Path lines = Files.writeString(folder.resolve("lines.txt"), "a\n".repeat(50_001));
    assertWrong("has more than 50,000 lines. Split it, and check each part", lines);
    assertWrong("holds no words that could be read as plain text", desk.write("e.txt", " \n."));
    assertWrong("holds no words that could be read as SRT", desk.write("e.srt", "no cues"));
    assertWrong("holds zero bytes", desk.write("zero.txt", "a\0b"));
  }

  @Test
  void aWrongCallSaysWhatIsRight() {
    assertWrongCall("takes the id of one source", "verify", "--text", "x");
    assertWrongCall("takes the id of one source", "verify", "a", "b", "--text", "x");
    assertWrongCall("add --text FILE", "verify", "light");
    assertWrongCall("Did you mean --partial?", "verify", "light", "--partail", "--text", "x");
    assertWrongCall("--text needs a value", "verify", "light", "--text");
    assertWrongCall("stands here twice", "verify", "light", "--text", "a", "--text", "b");
    assertWrongCall("Did you mean ./verbatim verify?", "verfy", "light");
  }

  @Test
  void textSteersNoTerminal() throws IOException {
    String hostile = "\u001b[31mThe lamp\u202e was never\u0007 dark for a single night.\u009b2J";
    Path file = desk.write("\u001b[1mx.txt", hostile);
    for (String json : List.of("--json", "--partial")) {
      Called called = desk.call("verify", "light", "--text", file.toString(), json);
      assertThat(called.out() + called.err())
          .doesNotContainPattern("[\\p{Cc}&&[^\n]]")
          .doesNotContain("\u202e");
    }
  }

  private void assertWrong(String says, Path file) {
    assertWrongCall(says, "verify", "light", "--text", file.toString());
  }

  private void assertWrongCall(String says, String... arguments) {
    Called called = desk.call(arguments);
    assertThat(called.err().replace('\n', ' ')).contains(says);
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out()).isEmpty();
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static List<String> fields(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            java.security.MessageDigest.getInstance("SHA-256")
                .digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
