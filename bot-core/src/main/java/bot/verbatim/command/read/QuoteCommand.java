package bot.verbatim.command.read;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.Choice;
import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.search.Completions;
import bot.verbatim.search.QuoteSearch;
import bot.verbatim.search.SearchRequest;
import bot.verbatim.search.SearchResult;
import bot.verbatim.search.Shuffle;
import java.util.Arrays;
import java.util.List;

/// `/quote`: quotes on a topic, by a person, from a source or with some words, or a random one.
public record QuoteCommand(QuoteSearch search, Shuffle shuffle, Completions completions)
    implements Command {

  /// Default number of quotes per page. Chosen by hand.
  private static final int PAGE = 3;

  /// Maximum number of quotes per page, and of completions.
  private static final int MOST = 25;

  /// Maximum page number. Chosen by hand; no test tells.
  private static final int LAST_PAGE = 1000;

  /// Options that only narrow what is found.
  private static final List<String> FILTERS = List.of("speaker", "source", "fidelity");

  public static final CommandSpec SPEC =
      new CommandSpec(
          "quote",
          "Find quotes by topic, person or words. On its own: a random quote.",
          List.of(
              new OptionSpec("about", "topic, person, source, id or any words", text(), false),
              new OptionSpec("speaker", "only what this person said", text(), false),
              new OptionSpec("source", "only from this source", text(), false),
              new OptionSpec(
                  "fidelity",
                  "how exact: verbatim, edited, paraphrase, unchecked, spliced or not-found",
                  new OptionSpec.OneOf(
                      Arrays.stream(Fidelity.values()).map(Fidelity::key).toList()),
                  false),
              new OptionSpec("limit", "how many to show", new OptionSpec.Whole(1, MOST), false),
              new OptionSpec("page", "which page", new OptionSpec.Whole(1, LAST_PAGE), false)),
          "quote scalable-oversight");

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply answer(Request request) {
    int limit = number(request, "limit", PAGE);
    int page = number(request, "page", 1);
    SearchRequest question =
        new SearchRequest(
            request.option("about").orElse(""),
            request.option("speaker").orElse(null),
            request.option("source").orElse(null),
            request.option("fidelity").flatMap(Fidelity::of).orElse(null),
            (page - 1) * limit,
            limit);
    return asked(request).isEmpty() ? byChance(request, question) : found(request, question, page);
  }

  private Reply byChance(Request request, SearchRequest question) {
    Place place = request.place();
    return shuffle
        .next(place.community() + "/" + place.channel(), question)
        .<Reply>map(quote ->
            new Reply.Quotes(List.of(quote), 1, List.of(new Action("Another one", request))))
        .orElseGet(
            () -> new Reply.Problem("There are no quotes yet: add some to the data folder."));
  }

  private Reply found(Request request, SearchRequest question, int page) {
    SearchResult found = search.find(question);
    if (found.quotes().isEmpty()) {
      return found.total() > 0
          ? new Reply.Problem(
              "There is no page %d: %d quotes match in all.".formatted(page, found.total()))
          : new Reply.NothingFound(asked(request), found.nearest());
    }
    boolean more = found.total() > question.from() + found.quotes().size() && page < LAST_PAGE;
    List<Action> actions =
        more
            ? List.of(new Action("More", request.with("page", Integer.toString(page + 1))))
            : List.of();
    return new Reply.Quotes(found.quotes(), found.total(), actions);
  }

  private static String asked(Request request) {
    StringBuilder asked = new StringBuilder(request.option("about").orElse(""));
    for (String name : FILTERS) {
      request
          .option(name)
          .ifPresent(value -> asked.append(' ').append(name).append(": ").append(value));
    }
    return asked.toString().strip();
  }

  @Override
  public List<Choice> complete(Request request, String option, String typed) {
    return switch (option) {
      case "about" -> choices(Completions.Kind.ABOUT, typed);
      case "speaker" -> choices(Completions.Kind.SPEAKER, typed);
      case "source" -> choices(Completions.Kind.SOURCE, typed);
      default -> List.of();
    };
  }

  private List<Choice> choices(Completions.Kind kind, String typed) {
    return completions.complete(kind, typed, MOST).stream()
        .map(completion -> new Choice(completion.shown(), completion.value()))
        .toList();
  }

  private static int number(Request request, String option, int otherwise) {
    return request.option(option).map(Integer::parseInt).orElse(otherwise);
  }

  private static OptionSpec.Form text() {
    return new OptionSpec.Text(true);
  }
}
