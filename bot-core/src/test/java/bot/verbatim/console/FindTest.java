package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `find`: words that the collection does not have.
class FindTest {

  @TempDir private Path folder = Path.of("");
  private Desk desk;
  private String interview = "";

  @BeforeEach
  void layOut() throws IOException {
    desk = Desk.in(folder);
    interview = desk.file("interview.md").toString();
  }

  @Test
  void findsWordsAndWhoSaysThemAndWhere() {
    Called called = desk.call("find", "of the silence, yes", "--text", interview);
    assertThat(called.code()).isZero();
    assertThat(called.out())
        .contains("verbatim", "“Of the silence, yes.”", "— Ada Moreno, at The sea");
  }

  @Test
  void looksInSeveralTexts() throws Exception {
    String other = desk.write("other.txt", "Nothing of the kind is told here, friends.").toString();
    Called called = desk.call("find", "Of the silence, yes", "--json", "--text", interview, other);
    JsonNode texts = Json.read(called.out()).get("texts");
    assertThat(texts).hasSize(2);
    assertThat(texts.get(0).get("fidelity").textValue()).isEqualTo("verbatim");
    assertThat(texts.get(0).get("closest").get("speaker").textValue()).isEqualTo("Ada Moreno");
    assertThat(texts.get(1).get("fidelity").textValue()).isEqualTo("not-found");
    assertThat(texts.get(1).get("closest").isNull()).isTrue();
    assertThat(called.code()).isZero();
  }

  @Test
  void endsWithOneWhereNothingIsNear() {
    Called called = desk.call("find", "Penguins rule the council", "--text", interview);
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.out()).contains("not-found", "Nothing similar.");
  }

  @Test
  void tellsWhenSomebodyElseSaysIt() {
    Called called =
        desk.call("find", "Were you ever afraid?", "--speaker", "Mrs Moreno", "--text", interview);
    assertThat(called.out().replaceAll("\\s+", " "))
        .contains("Somebody else says it there: Ben Okafor.");
  }

  @Test
  void wantsWordsAndTexts() {
    for (String[] call :
        new String[][] {
          {"find"},
          {"find", "words"},
          {"find", "--text", "x", "words"},
          {"find", " ", "--text", "x"}
        }) {
      Called called = desk.call(call);
      assertThat(called.code()).isEqualTo(2);
      assertThat(called.err()).contains("find takes words and the files");
    }
    assertThat(desk.call("find", "--text", interview, "--", "--odd").err()).isEmpty();
  }
}
