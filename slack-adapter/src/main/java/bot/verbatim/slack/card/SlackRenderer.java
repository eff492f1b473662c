package bot.verbatim.slack.card;

import bot.verbatim.chat.Reply;
import bot.verbatim.chat.card.ListView;
import bot.verbatim.chat.card.QuoteView;
import bot.verbatim.chat.card.Sentences;
import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Renders replies as Block Kit.
public final class SlackRenderer {

  /// Maximum length of the text for notifications and screen readers; Slack advises at most 4,000.
  static final int MOST_SPOKEN = 3_500;

  /// Maximum characters of the long texts of a reply, tried in this order until it fits. Chosen by
  /// hand.
  static final int[] ROOMS = {2_600, 1_400, 700, 350, 150};

  private static final int[] NONE = {0};

  private final CommandAliases names;
  private final QuoteBlocks quotes = new QuoteBlocks();

  public SlackRenderer(CommandAliases names) {
    this.names = names;
  }

  public RenderedReply draw(Reply reply, Surface surface) {
    return switch (reply) {
      case Reply.Quotes found -> quotes.draw(found, surface);
      case Reply.NothingFound nothing -> {
        String said = String.join("\n", Sentences.nothingFound(nothing, names::shown));
        List<String> blocks = new ArrayList<>(List.of(Blocks.section(said)));
        blocks.addAll(ListBlocks.topicButtons(Sentences.instead(nothing)));
        yield drawn(surface, said, blocks);
      }
      case Reply.Topics topics ->
          listed(
              surface,
              ListView.of(topics),
              topics.topics().stream().<Topic>map(Counted::what).toList());
      case Reply.Sources sources -> listed(surface, ListView.of(sources), List.of());
      case Reply.Why why -> why(why, surface);
      case Reply.Citation citation -> drawn(surface, citation.text(), CitationBlocks.of(citation));
      case Reply.Help help -> listed(surface, ListView.of(help, names::shown), List.of());
      case Reply.Problem(String message) -> sentence(names.inSentence(message), surface);
      case Reply.Failure failure -> sentence(Sentences.failure(failure), surface);
    };
  }

  /// Renders a single sentence.
  public static RenderedReply sentence(String sentence, Surface surface) {
    return drawn(surface, sentence, List.of(Blocks.section(sentence)));
  }

  private static RenderedReply why(Reply.Why why, Surface surface) {
    QuoteView view = QuoteView.of(why);
    List<String> cite = Blocks.row(Stream.of(CommandButtons.asksToCite(why.quote())));
    List<String> blocks =
        SizeFitting.first(
            ROOMS,
            room -> Stream.of(CardBlocks.of(view, room), cite).flatMap(List::stream).toList());
    return drawn(surface, CardBlocks.spoken(view, MOST_SPOKEN / 3), blocks);
  }

  /// As many rows as fit.
  ///
  /// @param topics those of the rows, in their order, for a button each; may be empty
  private static RenderedReply listed(Surface surface, ListView list, List<Topic> topics) {
    int all = list.rows().size();
    int[] numbers =
        IntStream.iterate(all, number -> number > 0, number -> number * 3 / 4).toArray();
    String spoken = list.rows().stream().map(ListView.Row::text).collect(Collectors.joining("\n"));
    List<String> blocks =
        SizeFitting.first(
            numbers.length == 0 ? NONE : numbers,
            most -> {
              List<Topic> shown = topics.stream().limit(most).toList();
              return Stream.of(ListBlocks.of(list, most), ListBlocks.topicButtons(shown))
                  .flatMap(List::stream)
                  .toList();
            });
    return drawn(surface, spoken, blocks);
  }

  /// @param spoken the text for screen readers; not yet escaped
  private static RenderedReply drawn(Surface surface, String spoken, List<String> blocks) {
    return new RenderedReply(surface, SlackText.fit(spoken, MOST_SPOKEN), blocks);
  }
}
