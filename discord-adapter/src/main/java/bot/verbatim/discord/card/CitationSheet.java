package bot.verbatim.discord.card;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import java.util.Locale;
import java.util.Map;

/// Renders one citation of a quote, to be copied, and offers the other formats.
///
/// It is in a code block, where Markdown is not interpreted and nothing needs escaping, so that the
/// copy is exact. A text that does not fit there, or contains a backtick, which could end the
/// block, comes as a file instead.
final class CitationSheet {

  /// Characters of a code block; the rest is for the heading. Chosen by hand.
  private static final int ROOM = MessageBuilder.CHARS - 200;

  /// Longer than any message, so that what is attached for it is attached always.
  private static final TextPiece ALWAYS_CUT =
      TextPiece.of("", "…".repeat(MessageBuilder.CHARS + 1), "");

  private static final Map<String, String> FILES =
      Map.of("markdown", "md", "bibtex", "bib", "csl-json", "json", "json-ld", "jsonld");

  private CitationSheet() {}

  static MessageBuilder draw(Reply.Citation citation) {
    MessageBuilder message = new MessageBuilder();
    String text = PlainText.clean(citation.text());
    String heading =
        "**" + DiscordText.fitting(PlainText.onOneLine(citation.heading()), 100) + "**";
    if (text.indexOf('`') < 0 && text.length() <= ROOM) {
      message.say(TextPiece.own(heading + "\n```\n" + text + "\n```"));
    } else {
      message.say(TextPiece.own(heading));
      message.attach(ALWAYS_CUT, file(citation), text + "\n");
    }
    return message.offer(Buttons.offers(citation.actions().toArray(Action[]::new)));
  }

  private static String file(Reply.Citation citation) {
    String format = citation.shown().toLowerCase(Locale.ROOT);
    String id = citation.quote().id().replaceAll("[^A-Za-z0-9-]", "");
    return (id.isEmpty() ? "quote" : id) + "." + FILES.getOrDefault(format, "txt");
  }
}
