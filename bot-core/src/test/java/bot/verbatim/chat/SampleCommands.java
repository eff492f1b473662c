package bot.verbatim.chat;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Topic;
import java.util.List;

/// A few commands over [SampleQuotes], to talk with in tests.
public final class SampleCommands {

  private static final CommandSpec QUOTE =
      new CommandSpec(
          "quote",
          "Quotes on a topic",
          List.of(
              option("about", new OptionSpec.Text(true)),
              option("speaker", new OptionSpec.Text(true)),
              option("source", new OptionSpec.Text(true)),
              option("fidelity", new OptionSpec.OneOf(List.of("verbatim", "edited"))),
              option("limit", new OptionSpec.Whole(1, 25)),
              option("page", new OptionSpec.Whole(1, 1000))));

  private static final CommandSpec WHY =
      new CommandSpec(
          "quotes why",
          "Why a quote is rated so",
          List.of(new OptionSpec("id", "the quote's id", new OptionSpec.Text(false), true)));

  private static final CommandSpec HELP =
      new CommandSpec("quotes help", "What can be asked", List.of());

  private SampleCommands() {}

  /// How they are offered.
  public static List<CommandSpec> specs() {
    return List.of(QUOTE, WHY, HELP);
  }

  /// Answers `oversight` with all samples, `break` with a failure, and nothing else.
  public static Dispatcher dispatcher() {
    return new Dispatcher(List.of(new Quotes(), new Why(), new Help()), failure -> "r-4711");
  }

  private static OptionSpec option(String name, OptionSpec.Form form) {
    return new OptionSpec(name, "the " + name, form, false);
  }

  private record Quotes() implements Command {
    @Override
    public CommandSpec spec() {
      return QUOTE;
    }

    @Override
    public Reply answer(Request request) {
      String about = request.option("about").orElse("oversight");
      if (about.equals("break")) {
        throw new IllegalStateException("broken on purpose");
      }
      int limit = Integer.parseInt(request.option("limit").orElse("1"));
      return about.equals("oversight")
          ? new Reply.Quotes(
              SampleQuotes.all().subList(0, limit),
              6,
              List.of(new Action("More", request.with("page", "2"))))
          : new Reply.NothingFound(
              about, List.of(new Topic("oversight", "Oversight", List.of(), "")));
    }

    /// Tells what it was asked: other options, the option, and what was typed.
    @Override
    public List<Choice> complete(Request request, String option, String typed) {
      return List.of(new Choice(request.options() + " " + option + "=" + typed, "Ada Moreno"));
    }
  }

  private record Why() implements Command {
    @Override
    public CommandSpec spec() {
      return WHY;
    }

    @Override
    public Reply answer(Request request) {
      String id = request.option("id").orElseThrow();
      return id.equals(SampleQuotes.of(Fidelity.VERBATIM).id())
          ? SampleQuotes.why(Fidelity.VERBATIM)
          : new Reply.NothingFound(id, List.of());
    }
  }

  private record Help() implements Command {
    @Override
    public CommandSpec spec() {
      return HELP;
    }

    @Override
    public Reply answer(Request request) {
      return new Reply.Help(specs());
    }
  }
}
