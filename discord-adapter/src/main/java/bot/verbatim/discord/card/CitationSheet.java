package bot.verbatim.discord.card;

import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Renders a quote's citations, to be copied.
///
/// Each is in a code block, where Markdown is not interpreted and nothing needs escaping, so that
/// the copy is exact. A text that contains a backtick could end the block, so it is escaped
/// instead.
final class CitationSheet {

  /// Characters for all citations together; the margin of 400 is for headings. Chosen by hand; no
  /// test tells.
  private static final int ROOM = MessageBuilder.CHARS - 400;

  private CitationSheet() {}

  static MessageBuilder draw(Reply.Citation citation) {
    MessageBuilder message = new MessageBuilder();
    List<Map.Entry<String, String>> formats = new ArrayList<>(citation.formats().entrySet());
    int left = ROOM;
    for (Map.Entry<String, String> format : formats) {
      TextPiece shown = shown(format.getKey(), PlainText.clean(format.getValue()), left);
      left -= shown.fixed() + Math.min(shown.wanted(), left / 2);
      message.say(shown);
      message.attach(
          shown, format.getKey().replaceAll("[^A-Za-z0-9]", "") + ".txt", format.getValue());
    }
    return message;
  }

  private static TextPiece shown(String name, String text, int left) {
    String heading = "**" + DiscordText.fitting(PlainText.onOneLine(name), 100) + "**\n";
    boolean canStandAsCode = text.indexOf('`') < 0 && text.length() + 200 < left;
    return canStandAsCode
        ? TextPiece.own(heading + "```\n" + text + "\n```")
        : TextPiece.of(heading, text, "");
  }
}
