package bot.verbatim.slack;

import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Draws replies as Slack's Block Kit.
final class SlackRenderer {

  /// Of the text for notifications and screen readers; Slack advises 4,000.
  static final int MOST_SPOKEN = 3_500;

  /// So much room has each part, tried in this order until all fits.
  static final int[] ROOMS = {2_600, 1_400, 700, 350, 150};

  private static final int[] NONE = {0};
  private static final int MOST_ASKED = 100;

  private final CommandNames names;
  private final QuoteSheet sheet = new QuoteSheet();

  SlackRenderer(CommandNames names) {
    this.names = names;
  }

  Drawn draw(Reply reply, Surface surface) {
    return switch (reply) {
      case Reply.Quotes quotes -> sheet.draw(quotes, surface);
      case Reply.NothingFound(String asked, List<Topic> nearest) ->
          nothingFound(asked, nearest, surface);
      case Reply.Topics(List<Reply.Counted<Topic>> topics) ->
          listed(
              surface,
              topics.stream().map(topic -> topic.what().slug()).toList(),
              most -> Listings.topics(topics, most));
      case Reply.Sources(List<Reply.Counted<Source>> sources) ->
          listed(
              surface,
              sources.stream().map(source -> source.what().title()).toList(),
              most -> Listings.sources(sources, most));
      case Reply.Why why ->
          drawn(
              surface,
              QuoteWords.spoken(why.quote(), MOST_SPOKEN / 3),
              Fitting.first(ROOMS, room -> WhyCard.blocks(why, room)));
      case Reply.Citation citation ->
          drawn(
              surface,
              String.join("\n", citation.formats().values()),
              Fitting.first(ROOMS, room -> Listings.citation(citation.formats(), room)));
      case Reply.Help(List<CommandSpec> commands) ->
          listed(
              surface,
              commands.stream()
                  .map(command -> names.shown(command.name()) + ": " + command.description())
                  .toList(),
              most -> Listings.help(commands, names, most));
      case Reply.Problem(String message) -> sentence(names.inSentence(message), surface);
      case Reply.Failure(String reference) ->
          sentence("Something went wrong (reference " + reference + ").", surface);
    };
  }

  /// One sentence, alone.
  static Drawn sentence(String sentence, Surface surface) {
    return drawn(surface, sentence, List.of(Blocks.section(sentence)));
  }

  private static Drawn nothingFound(String asked, List<Topic> nearest, Surface surface) {
    String shown = PlainText.cut(PlainText.onOneLine(asked), MOST_ASKED);
    String sentence = "No quote found for “" + shown + "”.";
    if (nearest.isEmpty()) {
      return sentence(sentence, surface);
    }
    String near = nearest.stream().map(Topic::slug).collect(Collectors.joining(", "));
    List<String> blocks = new ArrayList<>();
    blocks.add(Blocks.section(sentence + " These topics come near:"));
    blocks.addAll(Listings.topicButtons(nearest));
    return drawn(surface, sentence + " These topics come near: " + near, blocks);
  }

  private static Drawn listed(
      Surface surface, List<String> names, IntFunction<List<String>> blocks) {
    int[] numbers =
        IntStream.iterate(names.size(), number -> number > 0, number -> number * 3 / 4).toArray();
    return drawn(
        surface,
        String.join("\n", names),
        Fitting.first(numbers.length == 0 ? NONE : numbers, blocks));
  }

  /// @param spoken for those who listen; not yet escaped
  private static Drawn drawn(Surface surface, String spoken, List<String> blocks) {
    return new Drawn(surface, SlackText.fit(spoken, MOST_SPOKEN), blocks);
  }
}
