package bot.verbatim.console;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.console.Screen.Style;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import java.util.List;
import java.util.Map;

/// Draws a reply as text for a terminal.
final class ConsoleRenderer {

  /// Totals above this are lower bounds.
  private static final long COUNTED = 1000;

  private final Screen screen;
  private final Asking asking;

  /// @param asking how the commands that a reply offers are typed here
  ConsoleRenderer(Screen screen, Asking asking) {
    this.screen = screen;
    this.asking = asking;
  }

  /// The text of a reply; every line of it ends in `\n`.
  String render(Reply reply) {
    return switch (reply) {
      case Reply.Quotes quotes -> quotes(quotes);
      case Reply.NothingFound nothing -> nothingFound(nothing);
      case Reply.Topics topics -> new Tables(screen).topics(topics.topics());
      case Reply.Sources sources -> new Tables(screen).sources(sources.sources());
      case Reply.Why why -> new EvidenceCard(screen).of(why);
      case Reply.Citation citation -> citation(citation);
      case Reply.Help help -> new HelpText(screen, asking).of(help.commands());
      case Reply.Problem problem -> paragraph(problem.message());
      case Reply.Failure failure ->
          paragraph(
              "Something went wrong (reference "
                  + failure.reference()
                  + "). The log in the bot's home folder tells what.");
    };
  }

  private String quotes(Reply.Quotes reply) {
    StringBuilder out = new StringBuilder();
    Card card = new Card(screen);
    for (Quote quote : reply.quotes()) {
      out.append(card.of(quote));
    }
    if (reply.total() > reply.quotes().size()) {
      out.append(total(reply.total())).append('\n');
    }
    for (Action action : reply.actions()) {
      out.append(PlainText.onOneLine(action.label() + ": " + asking.whole(action.request())))
          .append('\n');
    }
    return out.toString();
  }

  private static String total(long total) {
    return total > COUNTED ? "More than 1,000 quotes in all." : total + " quotes in all.";
  }

  private String nothingFound(Reply.NothingFound reply) {
    String asked = PlainText.onOneLine(reply.asked()).strip();
    StringBuilder out = new StringBuilder("No quote found");
    out.append(asked.isEmpty() ? "." : " for “" + asked + "”.");
    return reply.nearest().isEmpty()
        ? paragraph(out + " What there is: " + asking.name("quotes topics"))
        : paragraph(out.toString()) + paragraph("Nearest topics: " + slugs(reply.nearest()));
  }

  private static String slugs(List<Topic> topics) {
    StringBuilder slugs = new StringBuilder();
    for (Topic topic : topics) {
      slugs.append(slugs.isEmpty() ? "" : ", ").append(PlainText.onOneLine(topic.slug()));
    }
    return slugs.toString();
  }

  /// Not wrapped: it is there to be copied.
  private String citation(Reply.Citation reply) {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, String> format : reply.formats().entrySet()) {
      out.append(out.isEmpty() ? "" : "\n")
          .append(screen.paint(Style.STRONG, PlainText.onOneLine(format.getKey())))
          .append('\n')
          .append(PlainText.clean(format.getValue()).strip())
          .append('\n');
    }
    return out.toString();
  }

  private String paragraph(String text) {
    return String.join("\n", Wrap.lines(PlainText.clean(text), screen.width())) + "\n";
  }
}
