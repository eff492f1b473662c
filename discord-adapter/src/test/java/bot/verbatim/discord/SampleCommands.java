package bot.verbatim.discord;

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
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Topic;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A small core to ask: `/quote` answers according to what it is asked about.
final class SampleCommands {

  /// Opened when whoever asked about `wait` is to be answered.
  final CountDownLatch gate = new CountDownLatch(1);

  /// Counted down when somebody asked about `wait`.
  final CountDownLatch waiting = new CountDownLatch(1);

  /// Every request that reached a command.
  final Queue<Request> requests = new ConcurrentLinkedQueue<>();

  static final OptionSpec ID =
      new OptionSpec("id", "the quote's id", new OptionSpec.Text(false), true);

  private record Sample(
      CommandSpec spec, Function<Request, Reply> reply, Function<String, List<Choice>> completions)
      implements Command {

    @Override
    public Reply answer(Request request) {
      return reply.apply(request);
    }

    @Override
    public List<Choice> complete(Request request, String option, String typed) {
      return completions.apply(typed);
    }
  }

  Dispatcher dispatcher() {
    return new Dispatcher(all(), failure -> "r-4711");
  }

  List<Command> all() {
    Topic topic = new Topic("oversight", "Oversight", List.of(), "");
    return List.of(
        new Sample(quote(), this::quoted, SampleCommands::completions),
        new Sample(
            new CommandSpec("quotes why", "Why a quote is rated so", List.of(ID)),
            request -> kept(request, SampleQuotes.why(Fidelity.SPLICED)),
            _ -> List.of()),
        new Sample(
            new CommandSpec("quotes cite", "How to cite a quote", List.of(ID)),
            request ->
                kept(
                    request,
                    new Reply.Citation(
                        SampleQuotes.of(Fidelity.VERBATIM), Map.of("BibTeX", "@misc{k7f3-q}"))),
            _ -> List.of()),
        new Sample(
            new CommandSpec("quotes topics", "What there are quotes about", List.of()),
            request -> kept(request, new Reply.Topics(List.of(new Counted<>(topic, 17)))),
            _ -> List.of()));
  }

  private static CommandSpec quote() {
    return new CommandSpec(
        "quote",
        "Quotes on a topic",
        List.of(
            new OptionSpec("about", "a topic or any words", new OptionSpec.Text(true), false),
            new OptionSpec(
                "fidelity",
                "how close the words are",
                new OptionSpec.OneOf(List.of("verbatim", "paraphrase")),
                false),
            new OptionSpec("limit", "how many", new OptionSpec.Whole(1, 25), false),
            new OptionSpec("page", "which page", new OptionSpec.Whole(1, 1000), false)));
  }

  private Reply kept(Request request, Reply reply) {
    requests.add(request);
    return reply;
  }

  private Reply quoted(Request request) {
    requests.add(request);
    return switch (request.option("about").orElse("")) {
      case "nothing" ->
          new Reply.NothingFound(
              "nothing", List.of(new Topic("oversight", "Oversight", List.of(), "")));
      case "boom" -> throw new IllegalStateException("boom");
      case "missing class" -> throw new NoClassDefFoundError("gone");
      case "wait" -> {
        await();
        yield found(request);
      }
      case "many" ->
          new Reply.Quotes(
              IntStream.range(0, 25)
                  .mapToObj(
                      i -> SampleQuotes.quote("id-" + i, "Words " + i, Fidelity.VERBATIM, null))
                  .toList(),
              100,
              List.of(new Action("More", request.with("page", "2"))));
      case "long" ->
          new Reply.Quotes(
              List.of(
                  SampleQuotes.withText(
                      SampleQuotes.of(Fidelity.VERBATIM), "Endless words. ".repeat(2000))),
              1,
              List.of());
      default -> found(request);
    };
  }

  private static Reply found(Request request) {
    return new Reply.Quotes(
        List.of(SampleQuotes.of(Fidelity.VERBATIM)),
        4,
        List.of(new Action("More", request.with("page", "2"))));
  }

  private static List<Choice> completions(String typed) {
    if (typed.equals("boom")) {
      throw new IllegalStateException("boom");
    }
    return IntStream.range(0, 30)
        .mapToObj(i -> new Choice(i == 3 ? "x".repeat(101) : typed + " shown " + i, "value-" + i))
        .toList();
  }

  private void await() {
    waiting.countDown();
    try {
      gate.await();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
