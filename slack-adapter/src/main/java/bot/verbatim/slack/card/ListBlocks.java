package bot.verbatim.slack.card;

import bot.verbatim.chat.card.ListView;
import bot.verbatim.chat.card.Sentences;
import bot.verbatim.quote.Topic;
import bot.verbatim.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Renders lists: topics, sources, commands.
final class ListBlocks {

  /// Maximum characters of each text of a row. Chosen by hand.
  private static final int LINE = 150;

  private ListBlocks() {}

  /// @param most the maximum number of rows to show
  static List<String> of(ListView list, int most) {
    RichText text = new RichText();
    text.line().bold(list.rows().isEmpty() ? list.ifEmpty() : list.heading());
    list.rows().stream().limit(most).forEach(row -> draw(text, row));
    if (list.rows().size() > most) {
      text.line().italic(Sentences.more(list.rows().size() - most, ""));
    }
    return List.of(text.block());
  }

  private static void draw(RichText text, ListView.Row row) {
    text.line().bold(Blocks.fit(row.name(), LINE));
    if (!row.title().isEmpty()) {
      text.own(" ").link(row.url(), Blocks.fit(row.title(), LINE));
      WebAddress.of(row.url()).ifPresent(web -> text.own(" · ").plain(web.host()));
    }
    if (!row.facts().isEmpty()) {
      text.own(" · ").plain(Blocks.fit(row.facts(), LINE));
    }
    row.below().forEach(line -> text.own("\n    ").plain(Blocks.fit(line, LINE)));
  }

  /// Buttons that ask for these topics, in as many actions blocks as they need.
  static List<String> topicButtons(List<Topic> topics) {
    List<String> buttons =
        IntStream.range(0, topics.size())
            .mapToObj(i -> CommandButtons.asksFor(topics.get(i), i))
            .flatMap(Optional::stream)
            .toList();
    List<String> blocks = new ArrayList<>();
    for (int from = 0; from < buttons.size(); from += Blocks.MOST_BUTTONS) {
      int to = Math.min(buttons.size(), from + Blocks.MOST_BUTTONS);
      blocks.add(Blocks.actions(buttons.subList(from, to)));
    }
    return blocks;
  }
}
