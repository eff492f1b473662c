package bot.verbatim.slack.card;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Renders one citation of a quote as preformatted text, to be copied, and offers the other
/// formats.
final class CitationBlocks {

  /// Maximum characters of the text, tried in this order until the message fits. The first holds
  /// every citation of the shipped collection whole.
  private static final int[] ROOMS = {9_000, 4_500, 2_200, 1_000, 150};

  /// Maximum characters of the heading. Chosen by hand.
  private static final int NAME = 150;

  private CitationBlocks() {}

  static List<String> of(Reply.Citation citation) {
    return SizeFitting.first(ROOMS, room -> drawn(citation, room));
  }

  private static List<String> drawn(Reply.Citation citation, int room) {
    List<String> blocks = new ArrayList<>();
    blocks.add(
        new RichText()
            .line()
            .bold(Blocks.fit(citation.heading(), NAME))
            .preformatted(Blocks.fit(citation.text(), room))
            .block());
    List<Action> actions = citation.actions();
    Stream<Optional<String>> buttons =
        IntStream.range(0, actions.size())
            .mapToObj(i -> CommandButtons.asks("format:" + i, actions.get(i)));
    blocks.addAll(Blocks.row(buttons));
    return blocks;
  }
}
