package bot.verbatim.slack;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Hostile;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.quote.Comparison;
import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Credibility;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Rating;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Replies in which everything that people may write is hostile, of any length.
final class HostileReplies {

  private final long seed;
  private final List<Comparison.Kind> kinds = List.of(Comparison.Kind.values());
  private final Random random;
  private int count;
  private String kind = "";

  HostileReplies(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
  }

  Reply next() {
    count++;
    Reply reply = any();
    kind = reply.getClass().getSimpleName();
    return reply;
  }

  private Reply any() {
    return switch (random.nextInt(9)) {
      case 0, 1 -> quotes();
      case 2 -> new Reply.NothingFound(text(), some(3, this::topic));
      case 3 -> new Reply.Topics(some(60, () -> new Counted<>(topic(), 3)));
      case 4 -> new Reply.Sources(some(60, () -> new Counted<>(source(), 1)));
      case 5 -> why();
      case 6 -> new Reply.Citation(quote(), Map.of("BibTeX", text(), "Markdown", text()));
      case 7 -> new Reply.Help(some(60, () -> new CommandSpec("quote", text(), List.of())));
      default -> new Reply.Problem(text());
    };
  }

  private Reply quotes() {
    Request request = new Request(new Place("c", "d", "e"), "quote", Map.of("about", text()));
    return new Reply.Quotes(
        Stream.concat(Stream.of(quote()), some(24, this::quote).stream()).toList(),
        random.nextInt(1000),
        some(2, () -> new Action("More", request)));
  }

  private Reply why() {
    Quote quote = quote();
    Passage passage = SampleQuotes.passage(text(), text());
    return new Reply.Why(
        quote,
        some(
            3,
            () ->
                new Comparison(
                    passage,
                    some(
                        30,
                        () ->
                            new Comparison.Stretch(
                                kinds.get(random.nextInt(kinds.size())), text())))));
  }

  private Quote quote() {
    List<Fidelity> fidelities = List.of(Fidelity.values());
    Passage passage =
        new Passage(text(), text(), text(), text(), text(), text(), "s", text(), text());
    Evidence evidence =
        new Evidence(
            List.of(passage, passage),
            Evidence.Coverage.PART,
            null,
            text(),
            text(),
            Evidence.Confidence.LOW,
            text());
    Quote quote =
        SampleQuotes.quote(
            text(), text(), fidelities.get(random.nextInt(fidelities.size())), evidence);
    return SampleQuotes.with(quote, text(), source());
  }

  private Source source() {
    String url =
        random.nextBoolean() ? text() : "https://a.example/?" + "q".repeat(random.nextInt(3000));
    return SampleQuotes.source(
        text(), text(), url, text(), new Credibility(Rating.LOW, text(), text()));
  }

  private Topic topic() {
    return new Topic(text(), text(), List.of(), text());
  }

  private String text() {
    return switch (random.nextInt(12)) {
      case 0 -> "";
      case 1 -> Hostile.text(random, 1000);
      case 2 -> "x".repeat(random.nextInt(8_000));
      case 3 -> "&<>".repeat(random.nextInt(2_000));
      default -> Hostile.text(random, 30);
    };
  }

  private <T> List<T> some(int most, Supplier<T> each) {
    return Stream.generate(each).limit(random.nextInt(most + 1)).toList();
  }

  @Override
  public String toString() {
    return "seed " + seed + ", reply " + count + ", " + kind;
  }
}
