package bot.verbatim.slack;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Draws replies as Slack's Block Kit.
final class SlackRenderer {

  /// Of the text for notifications and screen readers; Slack advises 4,000.
  static final int MOST_SPOKEN = 3_500;

  /// So much room has each part, tried in this order until all fits.
  private static final int[] ROOMS = {2_600, 1_400, 700, 350, 150};

  private static final int[] NONE = {0};
  private static final int BRIEF = 90;
  private static final int MOST_CARDS = 12;
  private static final int MOST_ASKED = 100;

  private final CommandNames names;

  SlackRenderer(CommandNames names) {
    this.names = names;
  }

  Drawn draw(Reply reply, Surface surface) {
    Drawing drawing = drawing(reply, surface);
    String text =
        Blocks.fit(drawing.spoken(), MOST_SPOKEN, spoken -> SlackText.escaped(spoken).length());
    return new Drawn(surface, SlackText.escaped(text), drawing.blocks());
  }

  /// One sentence, alone, for who asked.
  static Drawn sentence(String sentence) {
    return new Drawn(Surface.PRIVATE, SlackText.escaped(sentence), saying(sentence).blocks());
  }

  /// @param spoken for those who listen; not yet escaped
  private record Drawing(String spoken, List<String> blocks) {}

  private Drawing drawing(Reply reply, Surface surface) {
    return switch (reply) {
      case Reply.Quotes quotes -> quotes(quotes, surface);
      case Reply.NothingFound(String asked, List<Topic> nearest) -> nothingFound(asked, nearest);
      case Reply.Topics(List<Reply.Counted<Topic>> topics) ->
          listed(
              topics.stream().map(topic -> topic.what().slug()).toList(),
              most -> Listings.topics(topics, most));
      case Reply.Sources(List<Reply.Counted<Source>> sources) ->
          listed(
              sources.stream().map(source -> source.what().title()).toList(),
              most -> Listings.sources(sources, most));
      case Reply.Why(Quote quote) ->
          new Drawing(
              QuoteWords.spoken(quote, MOST_SPOKEN / 3),
              Fitting.first(ROOMS, room -> WhyCard.blocks(quote, room)));
      case Reply.Citation citation ->
          new Drawing(
              String.join("\n", citation.formats().values()),
              Fitting.first(ROOMS, room -> Listings.citation(citation.formats(), room)));
      case Reply.Help(List<CommandSpec> commands) ->
          listed(
              commands.stream()
                  .map(command -> names.shown(command.name()) + ": " + command.description())
                  .toList(),
              most -> Listings.help(commands, names, most));
      case Reply.Problem(String message) -> saying(names.inSentence(message));
      case Reply.Failure(String reference) ->
          saying("Something went wrong (reference " + reference + ").");
    };
  }

  private static Drawing saying(String sentence) {
    return new Drawing(sentence, List.of(Blocks.section(sentence)));
  }

  private static Drawing quotes(Reply.Quotes reply, Surface surface) {
    List<Quote> quotes = reply.quotes();
    String spoken =
        quotes.stream()
            .map(quote -> QuoteWords.spoken(quote, MOST_SPOKEN / (2 * quotes.size())))
            .collect(Collectors.joining("\n\n"));
    Optional<List<String>> cards =
        quotes.size() > MOST_CARDS
            ? Optional.empty()
            : Fitting.tryEach(ROOMS, room -> cards(reply, surface, room));
    return new Drawing(spoken, cards.orElseGet(() -> inBrief(reply)));
  }

  private static List<String> cards(Reply.Quotes reply, Surface surface, int room) {
    List<String> blocks = new ArrayList<>();
    reply.quotes().forEach(quote -> blocks.addAll(QuoteCard.blocks(quote, surface, room)));
    blocks.addAll(next(reply));
    return blocks;
  }

  /// As many quotes as fit, in a few lines each.
  private static List<String> inBrief(Reply.Quotes reply) {
    int all = reply.quotes().size();
    int[] numbers = IntStream.range(0, all).map(i -> all - i).toArray();
    return Fitting.first(
        numbers,
        number -> {
          RichText text = new RichText();
          reply.quotes().stream()
              .limit(number)
              .forEach(quote -> QuoteCard.inBrief(text, quote, BRIEF));
          List<String> blocks = new ArrayList<>(List.of(text.block()));
          if (number < all) {
            blocks.add(Blocks.context(List.of((all - number) + " more do not fit here.")));
          }
          blocks.addAll(next(reply));
          return blocks;
        });
  }

  private static List<String> next(Reply.Quotes reply) {
    List<String> blocks = new ArrayList<>();
    if (reply.total() > reply.quotes().size()) {
      blocks.add(Blocks.context(List.of(reply.total() + " quotes match in all.")));
    }
    List<String> buttons = new ArrayList<>();
    for (Action action : reply.actions()) {
      SavedLine.asks(action.label(), "next:" + buttons.size(), action.request())
          .ifPresent(buttons::add);
    }
    if (!buttons.isEmpty()) {
      blocks.add(Blocks.actions(buttons));
    }
    return blocks;
  }

  private static Drawing nothingFound(String asked, List<Topic> nearest) {
    String shown = PlainText.cut(PlainText.onOneLine(asked), MOST_ASKED);
    String sentence = "No quote found for “" + shown + "”.";
    if (nearest.isEmpty()) {
      return saying(sentence);
    }
    String near = nearest.stream().map(Topic::slug).collect(Collectors.joining(", "));
    List<String> blocks = new ArrayList<>();
    blocks.add(Blocks.section(sentence + " These topics come near:"));
    blocks.addAll(Listings.topicButtons(nearest));
    return new Drawing(sentence + " These topics come near: " + near, blocks);
  }

  private static Drawing listed(List<String> names, IntFunction<List<String>> blocks) {
    int[] numbers =
        IntStream.iterate(names.size(), number -> number > 0, number -> number * 3 / 4).toArray();
    return new Drawing(
        String.join("\n", names), Fitting.first(numbers.length == 0 ? NONE : numbers, blocks));
  }
}
