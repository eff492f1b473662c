package bot.verbatim.discord.card;

import bot.verbatim.chat.card.ListView;
import bot.verbatim.chat.card.Sentences;
import java.util.List;

/// Renders lists: topics, sources, commands. Ends with the number of rows that did not fit.
final class ListComponents {

  /// Characters for heading and rows; the margin of 200 is for the count of the rows left out.
  /// Chosen by hand; no test tells.
  private static final int ROOM = MessageBuilder.CHARS - 200;

  /// Maximum characters of each text of a row, so that one row cannot take the space of all. Chosen
  /// by hand; no test tells.
  private static final int LINE = 300;

  private ListComponents() {}

  static MessageBuilder of(ListView list) {
    StringBuilder text = new StringBuilder("### ").append(list.heading());
    List<String> rows = list.rows().stream().map(ListComponents::row).toList();
    int shown = 0;
    while (shown < rows.size() && text.length() + rows.get(shown).length() < ROOM) {
      text.append('\n').append(rows.get(shown++));
    }
    if (rows.isEmpty()) {
      text.append('\n').append(list.ifEmpty());
    }
    if (shown < rows.size()) {
      text.append("\n-# ").append(Sentences.more(rows.size() - shown, ""));
    }
    return new MessageBuilder().say(TextPiece.own(text.toString()));
  }

  private static String row(ListView.Row row) {
    StringBuilder text = new StringBuilder("**").append(fitting(row.name())).append("**");
    text.append(row.title().isEmpty() ? "" : " " + fitting(row.title()));
    text.append(row.facts().isEmpty() ? "" : " · " + fitting(row.facts()));
    row.below().forEach(line -> text.append('\n').append(fitting(line)));
    return text.toString();
  }

  private static String fitting(String text) {
    return DiscordText.fitting(text, LINE);
  }
}
