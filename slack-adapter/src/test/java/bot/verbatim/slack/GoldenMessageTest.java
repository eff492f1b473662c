package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Topic;
import bot.verbatim.slack.card.CommandAliases;
import bot.verbatim.slack.card.SlackRenderer;
import bot.verbatim.slack.card.Surface;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each reply as it is sent, compared as a whole with a file that a reviewer can read.
///
/// `-Dgolden.write=true` writes the files anew.
class GoldenMessageTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  private static final List<CommandSpec> SPECS =
      List.of(
          new CommandSpec(
              "quote",
              "Quotes on a topic, by a person or with some words",
              List.of(
                  option("about", "a about", false),
                  option("speaker", "a speaker", false),
                  option("page", "a page", false))),
          new CommandSpec("quotes topics", "What there are quotes about", List.of()),
          new CommandSpec(
              "quotes why",
              "Why a quote is rated as it is",
              List.of(option("id", "the quote's id", true))),
          new CommandSpec("quotes help", "What can be asked", List.of()));

  private final SlackRenderer renderer = new SlackRenderer(new CommandAliases(SPECS, "/quote"));

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void drawsAsBefore(String name, Reply reply, Surface surface) throws IOException {
    String drawn = GSON.toJson(Seen.json(renderer.draw(reply, surface))) + "\n";
    Path golden = FOLDER.resolve(name + ".json");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, drawn);
    }
    assertThat(drawn).isEqualTo(Files.readString(golden));
  }

  static Stream<Object[]> samples() {
    Map<String, Reply> samples = new LinkedHashMap<>();
    for (Fidelity fidelity : Fidelity.values()) {
      samples.put("quote-" + fidelity.key(), found(fidelity));
    }
    Request more = new Request(new Place("", "", ""), "quote", Map.of("page", "2"));
    samples.put(
        "quotes",
        new Reply.Quotes(SampleQuotes.all().subList(0, 3), 17, List.of(new Action("More", more))));
    Topic topic = new Topic("oversight", "Oversight", List.of(), "Checking those who know more.");
    samples.put("nothing-found", new Reply.NothingFound("oversihgt", List.of(topic)));
    samples.put("nothing-near", new Reply.NothingFound("<!channel> xyzzy", List.of()));
    samples.put("topics", new Reply.Topics(List.of(new Counted<>(topic, 17))));
    samples.put(
        "sources",
        new Reply.Sources(
            List.of(new Counted<>(SampleQuotes.EPISODE, 23), new Counted<>(SampleQuotes.POST, 1))));
    samples.put("why", SampleQuotes.why(Fidelity.SPLICED));
    samples.put("why-unchecked", SampleQuotes.why(Fidelity.UNCHECKED));
    samples.put("citation", citation());
    samples.put("help", new Reply.Help(SPECS));
    samples.put("problem", new Reply.Problem("Which quote? Give its id, e.g. /quotes why an9d-8."));
    samples.put("failure", new Reply.Failure("r-4711"));
    return Stream.concat(
        samples.entrySet().stream()
            .map(sample -> new Object[] {sample.getKey(), sample.getValue(), Surface.PRIVATE}),
        Stream.<Object[]>of(new Object[] {"shared", found(Fidelity.PARAPHRASE), Surface.CHANNEL}));
  }

  private static OptionSpec option(String name, String description, boolean isNeeded) {
    return new OptionSpec(name, description, new OptionSpec.Text(false), isNeeded);
  }

  private static Reply found(Fidelity fidelity) {
    return new Reply.Quotes(List.of(SampleQuotes.of(fidelity)), 1, List.of());
  }

  private static Reply citation() {
    Map<String, String> formats = new LinkedHashMap<>();
    formats.put("Markdown", "> Checking an answer …\n\n— Ada Moreno");
    formats.put("BibTeX", "@misc{hour-12,\n  author = {Ben Okafor}\n}");
    Request other =
        new Request(new Place("", "", ""), "quotes cite", Map.of("id", "k7f3-q"))
            .with("format", "bibtex");
    return new Reply.Citation(
        SampleQuotes.of(Fidelity.VERBATIM),
        formats,
        "Markdown",
        List.of(new Action("BibTeX", other)));
  }
}
