package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Choice;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.console.draw.JsonRenderer;
import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonRendererTest {

  private static final Topic TOPIC = new Topic("oversight", "Oversight", List.of("watching"), "");

  @Test
  void aQuoteHasEveryKey() throws Exception {
    JsonNode reply = quotes(Fidelity.PARAPHRASE);
    assertThat(keys(reply)).containsExactly("reply", "quotes", "total", "nearest", "took_us");
    assertThat(reply.get("reply").textValue()).isEqualTo("quotes");
    assertThat(reply.get("total").longValue()).isEqualTo(12);
    assertThat(reply.get("took_us").longValue()).isEqualTo(42);
    JsonNode quote = reply.get("quotes").get(0);
    assertThat(keys(quote))
        .containsExactly(
            "id",
            "text",
            "label",
            "speaker",
            "topics",
            "fidelity",
            "attribution",
            "source",
            "verdict",
            "note",
            "closest");
    JsonNode source = quote.get("source");
    assertThat(keys(source))
        .containsExactly("id", "title", "short", "url", "venue", "date", "credibility");
    assertThat(source.get("credibility").toString())
        .isEqualTo(
            """
            {"rating":2,"name":"Mixed","inherited":true,"reason":"Edited without saying where",\
            "inherited_from":"The Long Hour","by":""}\
            """);
    assertThat(quote.get("closest").toString())
        .isEqualTo(
            """
            {"text":"It takes less to judge a proof than to write one",\
            "speaker":"Ada Moreno","url":"https://hour.example/12","source":"hour-12","work":""}\
            """);
  }

  @Test
  void whatIsNotKnownIsNullAndUnratedIsNeverZero() throws Exception {
    JsonNode quote = quotes(Fidelity.UNCHECKED).get("quotes").get(0);
    assertThat(quote.get("closest").isNull()).isTrue();
    assertThat(quote.get("source").get("url").isNull()).isTrue();
    assertThat(quote.get("source").get("credibility").toString())
        .isEqualTo(
            "{\"rating\":null,\"name\":\"unrated\",\"inherited\":false,\"reason\":\"\",\"inherited_from\":null,\"by\":\"\"}");
  }

  @Test
  void aWordForWordQuoteHasNoClosestPassage() throws Exception {
    JsonNode quote = quotes(Fidelity.VERBATIM).get("quotes").get(0);
    assertThat(quote.get("closest").isNull()).isTrue();
  }

  @Test
  void everyKindOfReplyHasTheCommonKeys() throws Exception {
    List<Reply> replies =
        List.of(
            new Reply.NothingFound("x", List.of(TOPIC)),
            new Reply.Topics(List.of(new Counted<>(TOPIC, 3))),
            new Reply.Sources(List.of(new Counted<>(SampleQuotes.EPISODE, 3))),
            SampleQuotes.why(Fidelity.SPLICED),
            SampleQuotes.why(Fidelity.UNCHECKED),
            new Reply.Citation(SampleQuotes.of(Fidelity.VERBATIM), Map.of("BibTeX", "@misc")),
            new Reply.Help(List.of(new CommandSpec("quote", "Quotes", List.of()))),
            new Reply.Problem("No."),
            new Reply.Failure("4711"));
    for (Reply reply : replies) {
      JsonNode json = Json.read(new JsonRenderer().render(reply, 1));
      assertThat(keys(json)).contains("reply", "quotes", "total", "nearest", "took_us");
    }
  }

  @Test
  void nothingFoundNamesTheNearestTopics() throws Exception {
    JsonNode json =
        Json.read(new JsonRenderer().render(new Reply.NothingFound("ovrsight", List.of(TOPIC)), 1));
    assertThat(json.toString())
        .isEqualTo(
            """
            {"reply":"nothing-found","quotes":[],"total":0,"nearest":["oversight"],\
            "asked":"ovrsight","message":"No quote found for “ovrsight”.","took_us":1}\
            """);
  }

  @Test
  void evidenceLinksToThePassage() throws Exception {
    JsonNode json = Json.read(new JsonRenderer().render(SampleQuotes.why(Fidelity.EDITED), 1));
    JsonNode passage = json.get("evidence").get("passages").get(0);
    assertThat(passage.get("link").textValue())
        .isEqualTo("https://hour.example/12#:~:text=So%2C-,Checking%20is");
    assertThat(passage.get("speaker_after").textValue()).isEqualTo("Ben Okafor");
    assertThat(passage.get("compared").toString())
        .isEqualTo(
            """
            [{"kind":"same","words":"Checking is"},{"kind":"put-in","words":"so"}]\
            """);
    assertThat(json.get("decision").isNull()).isTrue();
    assertThat(json.get("speakers").toString())
        .isEqualTo("[{\"name\":\"Ada Moreno\",\"affiliation\":\"Long Lab\"}]");
    assertThat(json.get("evidence").get("checked").textValue()).isEqualTo("2026-03-01");
  }

  @Test
  void completionsAreNamesWithValues() {
    assertThat(new JsonRenderer().completions(List.of(new Choice("Oversight", "oversight")), 7))
        .isEqualTo(
            """
            {"reply":"completions","choices":[{"name":"Oversight","value":"oversight"}],\
            "took_us":7}\
            """);
  }

  private static JsonNode quotes(Fidelity fidelity) throws Exception {
    Reply reply = new Reply.Quotes(List.of(SampleQuotes.of(fidelity)), 12, List.of());
    return Json.read(new JsonRenderer().render(reply, 42));
  }

  private static List<String> keys(JsonNode node) {
    return node.properties().stream().map(Map.Entry::getKey).toList();
  }
}
