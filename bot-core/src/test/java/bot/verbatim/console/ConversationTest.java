package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Hostile;
import bot.verbatim.console.talk.BoundedLines;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationTest {

  @TempDir private Path data = Path.of("");

  @Test
  void answersEachPipedLineWithoutAPrompt() {
    Called called =
        new Called(data).typing("/quote oversight\n\n/quit\n/quote break\n").with("console");
    assertThat(called.code()).isZero();
    assertThat(called.out())
        .startsWith("╭─ ✓ Exact words ─ k7f3-q")
        .contains("More: /quote about:oversight page:2");
    assertThat(called.out()).doesNotContain("verbatim>", "Something went wrong");
  }

  @Test
  void wordsThatAreNoCommandAreLookedUp() {
    assertThat(talk("oversight")).contains("k7f3-q");
    assertThat(talk("quotes why k7f3-q")).contains("Compared with:");
    assertThat(talk("nobody said so")).contains("“nobody said so”");
    assertThat(talk("/quot x")).contains("Did you mean /quote?");
    assertThat(talk("/help")).contains("/quotes why id", "quit, exit");
  }

  @Test
  void endsWhenToldToInAnyWords() {
    for (String end : List.of("/quit", "/exit", "quit", "exit", "Exit")) {
      assertThat(talk("oversight\n" + end + "\noversight")).containsOnlyOnce("k7f3-q");
    }
    assertThat(talk("quit smoking")).contains("“quit smoking”");
  }

  @Test
  void answersEachLineWithOneLineOfJson() throws Exception {
    List<JsonNode> replies =
        json(
            """
            /quote oversight\r
            quote unheard

            /quote speaker:
            /quote break
            ?/quote scal
            /quotes help\
            """);
    assertThat(replies)
        .extracting(reply -> reply.get("reply").textValue())
        .containsExactly(
            "quotes", "nothing-found", "problem", "problem", "failure", "completions", "help");
    assertThat(replies).allMatch(reply -> reply.has("took_us"));
    assertThat(replies.get(5).get("choices").get(0).toString())
        .isEqualTo("{\"name\":\"{} about=scal\",\"value\":\"Ada Moreno\"}");
  }

  @Test
  void aLineThatIsTooLongIsAProblemAndTheNextIsAnswered() throws Exception {
    String most = "/quote " + "x".repeat(BoundedLines.LONGEST - 7);
    List<JsonNode> replies = json(most + "\n" + most + "x\n/quote oversight\n");
    assertThat(replies)
        .extracting(reply -> reply.get("message") == null ? "" : reply.get("message").textValue())
        .containsExactly(
            "That is too long: 200 characters at most, yours has 65529.",
            "That line is too long: 65536 bytes at most.",
            "");
  }

  @Test
  void bytesThatAreNoTextAreReplaced() throws Exception {
    byte[] line = "/quote ab\n".getBytes(StandardCharsets.UTF_8);
    line[8] = (byte) 0xFF;
    String out = new Called(data).typing(line).with("console", "--json").out();
    assertThat(Json.read(out).get("asked").textValue()).isEqualTo("a\uFFFD");
  }

  @Test
  void everyLineGetsExactlyOneReply() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      String begin = List.of("/quote ", "?/quote ", "", "/quotes why ", "?").get(random.nextInt(5));
      lines.append(begin).append(Hostile.text(random, 10).replace("\n", "")).append('\n');
    }
    assertThat(json(lines.toString())).as("seed %s", seed).hasSize(5_000);
  }

  private String talk(String line) {
    return new Called(data).typing(line + "\n").with("console").out();
  }

  private List<JsonNode> json(String lines) throws Exception {
    Called called = new Called(data).typing(lines).with("console", "--json");
    assertThat(called.code()).isZero();
    assertThat(called.err()).isEmpty();
    List<JsonNode> replies = new ArrayList<>();
    for (String line : called.out().split("\n", -1)) {
      if (!line.isEmpty()) {
        replies.add(Json.read(line));
      }
    }
    return replies;
  }
}
