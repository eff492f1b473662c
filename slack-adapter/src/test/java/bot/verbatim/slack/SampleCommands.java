package bot.verbatim.slack;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.Choice;
import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Dispatcher;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// A small core: the sample quotes and four commands over them.
final class SampleCommands {

  static final Topic OVERSIGHT =
      new Topic("oversight", "Oversight", List.of(), "Checking those who know more.");

  private static final CommandSpec QUOTE =
      new CommandSpec(
          "quote",
          "Quotes on a topic, by a person or with some words",
          List.of(option("about"), option("speaker"), option("page")));
  private static final CommandSpec WHY =
      new CommandSpec(
          "quotes why",
          "Why a quote is rated as it is",
          List.of(new OptionSpec("id", "the quote's id", new OptionSpec.Text(false), true)));
  private static final CommandSpec TOPICS =
      new CommandSpec("quotes topics", "What there are quotes about", List.of());
  private static final CommandSpec HELP =
      new CommandSpec("quotes help", "What can be asked", List.of());

  /// How often quotes were looked for.
  final AtomicInteger asked = new AtomicInteger();

  private final Function<Request, Reply> quote;

  /// @param quote answers `/quote` where it does not answer null
  SampleCommands(Function<Request, Reply> quote) {
    this.quote = quote;
  }

  SampleCommands() {
    this(SampleCommands::found);
  }

  static List<CommandSpec> specs() {
    return List.of(QUOTE, TOPICS, WHY, HELP);
  }

  Dispatcher dispatcher() {
    return new Dispatcher(
        List.of(
            new Answering(QUOTE, this::count),
            new Answering(TOPICS, _ -> new Reply.Topics(List.of(new Counted<>(OVERSIGHT, 17)))),
            new Answering(WHY, SampleCommands::why),
            new Answering(HELP, _ -> new Reply.Help(specs()))),
        _ -> "r-4711");
  }

  private Reply count(Request request) {
    asked.incrementAndGet();
    return quote.apply(request);
  }

  /// Three quotes on oversight or on nothing, none on anything else.
  static Reply found(Request request) {
    String about = request.option("about").orElse("oversight");
    Action more = new Action("More", request.with("page", "2"));
    return about.contains("oversight")
        ? new Reply.Quotes(SampleQuotes.all().subList(0, 3), 6, List.of(more))
        : new Reply.NothingFound(about, List.of(OVERSIGHT));
  }

  private static Reply why(Request request) {
    String id = request.option("id").orElse("");
    Optional<Quote> quote =
        SampleQuotes.all().stream().filter(each -> each.id().equals(id)).findFirst();
    return quote.<Reply>map(Reply.Why::new).orElseGet(() -> new Reply.NothingFound(id, List.of()));
  }

  private static OptionSpec option(String name) {
    return new OptionSpec(name, "a " + name, new OptionSpec.Text(true), false);
  }

  private record Answering(CommandSpec spec, Function<Request, Reply> answer) implements Command {
    @Override
    public Reply answer(Request request) {
      return answer.apply(request);
    }

    @Override
    public List<Choice> complete(Request request, String option, String typed) {
      return "oversight".startsWith(typed)
          ? List.of(new Choice("Oversight (17 quotes)", "oversight"))
          : List.of();
    }
  }
}
