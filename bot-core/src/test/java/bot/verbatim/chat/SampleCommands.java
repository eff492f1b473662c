package bot.verbatim.chat;

import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A few commands over [SampleQuotes], to talk with in tests. `/quote` answers according to what it
/// is asked about: see [#dispatcher].
public final class SampleCommands {

  /// The only topic.
  public static final Topic OVERSIGHT = new Topic("oversight", "Oversight", List.of(), "");

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

  private static final OptionSpec ID =
      new OptionSpec("id", "the quote's id", new OptionSpec.Text(false), true);
  private static final CommandSpec WHY =
      new CommandSpec("quotes why", "Why a quote is rated so", List.of(ID));
  private static final CommandSpec CITE =
      new CommandSpec("quotes cite", "How to cite a quote", List.of(ID));
  private static final CommandSpec TOPICS =
      new CommandSpec("quotes topics", "What there are quotes about", List.of());
  private static final CommandSpec HELP =
      new CommandSpec("quotes help", "What can be asked", List.of());

  private final Queue<Request> requests = new ConcurrentLinkedQueue<>();
  private final CountDownLatch held = new CountDownLatch(1);
  private final CountDownLatch gate = new CountDownLatch(1);

  /// How they are offered.
  public static List<CommandSpec> specs() {
    return List.of(QUOTE, WHY, CITE, TOPICS, HELP);
  }

  /// Finds quotes on `oversight` or on nothing at all, `many` short ones and a `long` one; holds
  /// who asks about `wait`; fails on `break` and `missing class`; ends by `out of memory`; and
  /// finds nothing else.
  public Dispatcher dispatcher() {
    return new Dispatcher(
        List.of(
            answering(QUOTE, this::quotes),
            answering(WHY, request -> ofQuote(request, q -> SampleQuotes.why(q.fidelity()))),
            answering(CITE, request -> ofQuote(request, SampleCommands::citation)),
            answering(TOPICS, _ -> new Reply.Topics(List.of(new Counted<>(OVERSIGHT, 17)))),
            answering(HELP, _ -> new Reply.Help(specs()))),
        failure -> "r-4711");
  }

  /// Every request that reached a command, in order.
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /// Waits until somebody asks about `wait`.
  public void awaitHeld() {
    await(held);
  }

  /// Answers whoever asked about `wait`, or will.
  public void letGo() {
    gate.countDown();
  }

  private Command answering(CommandSpec spec, Function<Request, Reply> reply) {
    return new Answering(
        spec,
        request -> {
          requests.add(request);
          return reply.apply(request);
        });
  }

  private Reply quotes(Request request) {
    String about = request.option("about").orElse("oversight");
    return switch (about) {
      case "break" -> throw new IllegalStateException("broken on purpose");
      case "missing class" -> throw new NoClassDefFoundError("gone");
      case "out of memory" -> throw new OutOfMemoryError("Java heap space");
      case "many" -> found(request, SampleQuotes.many(25), 100);
      case "long" -> found(request, List.of(SampleQuotes.endless()), 1);
      case "wait" -> {
        held.countDown();
        await(gate);
        yield some(request);
      }
      default ->
          about.contains("oversight")
              ? some(request)
              : new Reply.NothingFound(about, List.of(OVERSIGHT));
    };
  }

  private static Reply some(Request request) {
    int limit = Integer.parseInt(request.option("limit").orElse("1"));
    return found(request, SampleQuotes.all().subList(0, limit), 6);
  }

  private static Reply found(Request request, List<Quote> quotes, int total) {
    return new Reply.Quotes(quotes, total, List.of(new Action("More", request.with("page", "2"))));
  }

  private static Reply ofQuote(Request request, Function<Quote, Reply> reply) {
    String id = request.option("id").orElseThrow();
    Optional<Quote> quote =
        SampleQuotes.all().stream().filter(each -> each.id().equals(id)).findFirst();
    return quote.map(reply).orElseGet(() -> new Reply.NothingFound(id, List.of()));
  }

  private static Reply citation(Quote quote) {
    return new Reply.Citation(quote, Map.of("BibTeX", "@misc{" + quote.id() + "}"));
  }

  private static OptionSpec option(String name, OptionSpec.Form form) {
    return new OptionSpec(name, "the " + name, form, false);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private record Answering(CommandSpec spec, Function<Request, Reply> reply) implements Command {

    @Override
    public Reply answer(Request request) {
      return reply.apply(request);
    }

    /// Tells what it was asked: other options, the option, and what was typed. Offers more than any
    /// platform shows for `many`, one of them too long, and fails on `break`.
    @Override
    public List<Choice> complete(Request request, String option, String typed) {
      return switch (typed) {
        case "break" -> throw new IllegalStateException("broken on purpose");
        case "many" ->
            IntStream.range(0, 30)
                .mapToObj(i -> new Choice(i == 3 ? "x".repeat(101) : "shown " + i, "value-" + i))
                .toList();
        default ->
            List.of(new Choice(request.options() + " " + option + "=" + typed, "Ada Moreno"));
      };
    }
  }
}
