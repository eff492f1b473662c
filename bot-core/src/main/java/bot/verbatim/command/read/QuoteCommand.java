package bot.verbatim.command.read;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.Choice;
import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.QuoteId;
import bot.verbatim.quote.Topic;
import bot.verbatim.search.Completions;
import bot.verbatim.search.Listing;
import bot.verbatim.search.QuoteLookup;
import bot.verbatim.search.QuoteSearch;
import bot.verbatim.search.SearchRequest;
import bot.verbatim.search.SearchResult;
import bot.verbatim.search.Shuffle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// `/quote`: quotes on a topic, by a person, from a source or with some words, or a random one.
public record QuoteCommand(
    QuoteSearch search,
    QuoteLookup quotes,
    Shuffle shuffle,
    Completions completions,
    Listing listing,
    Supplier<Reply> help)
    implements Command {

  /// Number of topics named where none is similar to what was asked. Chosen by hand.
  private static final int TOPICS = 5;

  /// Default number of quotes per page. Chosen by hand.
  private static final int PAGE = 3;

  /// Maximum number of quotes per page.
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
    String about = request.option("about").orElse("");
    SearchRequest question =
        new SearchRequest(
            about,
            request.option("speaker").orElse(null),
            request.option("source").orElse(null),
            request.option("fidelity").flatMap(Fidelity::of).orElse(null),
            (page - 1) * limit,
            limit);
    if (asked(request).isEmpty()) {
      return byChance(request, question).orElseGet(QuoteCommand::noQuotes);
    }
    return switch (about.isEmpty() ? new SmallTalk.None() : SmallTalk.of(about)) {
      case SmallTalk.Help _ -> help.get();
      case SmallTalk.Draw(String of) ->
          byChance(request, narrowed(question, of)).orElseGet(() -> found(request, question, page));
      case SmallTalk.None _ ->
          misspelledId(request, about).orElseGet(() -> found(request, question, page));
    };
  }

  private static SearchRequest narrowed(SearchRequest question, String about) {
    return new SearchRequest(
        about,
        question.speaker(),
        question.source(),
        question.fidelity(),
        question.from(),
        question.limit());
  }

  private static Reply noQuotes() {
    return new Reply.Problem("There are no quotes yet. Add some to the data folder.");
  }

  private Optional<Reply> byChance(Request request, SearchRequest question) {
    Place place = request.place();
    return shuffle
        .next(place.community() + "/" + place.channel(), question)
        .map(quote ->
            new Reply.Quotes(List.of(quote), 1, List.of(new Action("Another one", request, true))));
  }

  private Reply found(Request request, SearchRequest question, int page) {
    SearchResult found = search.find(question);
    if (found.quotes().isEmpty()) {
      return found.total() > 0
          ? noSuchPage(found.total(), question.limit())
          : nothing(request, question, found);
    }
    List<Action> actions = new ArrayList<>();
    if (page > 1) {
      actions.add(new Action("Back", request.with("page", Integer.toString(page - 1)), true));
    }
    if (found.total() > question.from() + found.quotes().size() && page < LAST_PAGE) {
      actions.add(new Action("Next", request.with("page", Integer.toString(page + 1)), true));
    }
    if (found.narrowed() && found.total() > 1 && page == 1) {
      actions.add(
          new Action("Another one", request.with("about", "random " + question.about()), true));
    }
    actions.addAll(FoundRemarks.actions(found.remarks(), request));
    return new Reply.Quotes(
        found.quotes(),
        found.total(),
        question.from(),
        FoundRemarks.sentences(found.remarks()),
        actions);
  }

  private static Reply noSuchPage(long total, int limit) {
    long pages = (total + limit - 1) / limit;
    return new Reply.Problem(
        "There %s only %d quote%s (%d page%s)."
            .formatted(
                total == 1 ? "is" : "are",
                total,
                total == 1 ? "" : "s",
                pages,
                pages == 1 ? "" : "s"));
  }

  private Optional<Reply> misspelledId(Request request, String about) {
    return QuoteId.meant(about)
        .flatMap(quotes::byId)
        .map(meant ->
            new Reply.NothingFound(
                asked(request),
                "No quote has the id “%s”. Did you mean %s?".formatted(about, meant.id()),
                List.of(),
                List.of()));
  }

  private Reply nothing(Request request, SearchRequest question, SearchResult found) {
    List<Topic> others =
        found.nearest().isEmpty()
            ? listing.topics(TOPICS).stream().map(Counted::what).toList()
            : List.of();
    return new Reply.NothingFound(
        asked(request), FoundRemarks.nothing(question), found.nearest(), others);
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
      case "about" -> Choices.of(completions, Completions.Kind.ABOUT, typed);
      case "speaker" -> Choices.of(completions, Completions.Kind.SPEAKER, typed);
      case "source" -> Choices.of(completions, Completions.Kind.SOURCE, typed);
      default -> List.of();
    };
  }

  private static int number(Request request, String option, int otherwise) {
    return request.option(option).map(Integer::parseInt).orElse(otherwise);
  }

  private static OptionSpec.Form text() {
    return new OptionSpec.Text(true);
  }
}
