package bot.verbatim.console.draw;

import bot.verbatim.chat.Choice;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.util.List;

/// Writes a reply as one JSON document on one line.
///
/// Every reply has the keys `reply`, `quotes`, `total`, `nearest` and `took_us`; a kind may add its
/// own keys. An unknown value is `null`; its key is never missing.
public final class JsonRenderer {

  /// The document of a reply, without a line end.
  ///
  /// @param tookMicros from the parsed request to the reply value
  public String render(Reply reply, long tookMicros) {
    JsonWriter json = new JsonWriter();
    switch (reply) {
      case Reply.Quotes(List<Quote> quotes, long total, _, _, _) ->
          head(json, "quotes", quotes, total, List.of());
      case Reply.NothingFound(String asked, String sentence, List<Topic> nearest, _) -> {
        head(json, "nothing-found", List.of(), 0, nearest);
        json.text("asked", asked);
        json.text("message", sentence);
      }
      case Reply.Topics(List<Counted<Topic>> topics) -> {
        head(json, "topics", List.of(), 0, List.of());
        json.list("topics", topics, topic -> topic(json, topic));
      }
      case Reply.Sources(List<Counted<Source>> sources) -> {
        head(json, "sources", List.of(), 0, List.of());
        json.list("sources", sources, source -> source(json, source));
      }
      case Reply.Why why -> {
        head(json, "why", List.of(why.quote()), 1, List.of());
        new JsonEvidence(json).of(why);
      }
      case Reply.Citation citation -> {
        head(json, "citation", List.of(citation.quote()), 1, List.of());
        json.text("format", citation.shown());
        json.object("formats", citation.formats(), formats -> formats.forEach(json::text));
      }
      case Reply.Help(List<CommandSpec> commands) -> {
        head(json, "help", List.of(), 0, List.of());
        json.list("commands", commands, spec -> command(json, spec));
      }
      case Reply.Problem(String message) -> {
        head(json, "problem", List.of(), 0, List.of());
        json.text("message", message);
      }
      case Reply.Failure(String reference) -> {
        head(json, "failure", List.of(), 0, List.of());
        json.text("reference", reference);
      }
    }
    return json.number("took_us", tookMicros).done();
  }

  /// The document of completions, without a line end.
  public String completions(List<Choice> choices, long tookMicros) {
    JsonWriter json = new JsonWriter();
    json.text("reply", "completions");
    json.list(
        "choices",
        choices,
        choice -> json.text("name", choice.name()).text("value", choice.value()));
    return json.number("took_us", tookMicros).done();
  }

  private static void head(
      JsonWriter json, String kind, List<Quote> quotes, long total, List<Topic> nearest) {
    json.text("reply", kind);
    JsonQuote quoted = new JsonQuote(json);
    json.list("quotes", quotes, quoted::of);
    json.number("total", total);
    json.texts("nearest", nearest.stream().map(Topic::slug).toList());
  }

  private static void topic(JsonWriter json, Counted<Topic> topic) {
    json.text("slug", topic.what().slug()).text("title", topic.what().title());
    json.texts("aliases", topic.what().aliases());
    json.text("about", topic.what().about()).number("quotes", topic.quotes());
  }

  private static void source(JsonWriter json, Counted<Source> source) {
    new JsonQuote(json).source(source.what());
    json.number("quotes", source.quotes());
  }

  private static void command(JsonWriter json, CommandSpec spec) {
    json.text("name", spec.name()).text("description", spec.description());
    json.texts("options", spec.options().stream().map(OptionSpec::name).toList());
  }
}
