package bot.verbatim.console.draw;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.card.ListView;
import bot.verbatim.chat.card.QuoteView;
import bot.verbatim.chat.card.Sentences;
import bot.verbatim.console.draw.Screen.Style;
import bot.verbatim.quote.Quote;
import java.util.Map;
import java.util.stream.Collectors;

/// Renders a reply as text for a terminal.
///
/// @param asking how commands are typed here
public record ConsoleRenderer(Screen screen, CommandSyntax asking) {

  /// The text of a reply; every line of it ends in `\n`.
  public String render(Reply reply) {
    return switch (reply) {
      case Reply.Quotes quotes -> quotes(quotes);
      case Reply.NothingFound nothing ->
          Sentences.nothingFound(nothing, asking::name).stream()
              .map(this::paragraph)
              .collect(Collectors.joining());
      case Reply.Topics topics -> new ListText(screen).columns(ListView.of(topics));
      case Reply.Sources sources -> new ListText(screen).blocks(ListView.of(sources));
      case Reply.Why why -> new CardText(screen).of(QuoteView.of(why));
      case Reply.Citation citation -> citation(citation);
      case Reply.Help help -> new ListText(screen).blocks(ListView.of(help, asking::name));
      case Reply.Problem problem -> paragraph(problem.message());
      case Reply.Failure failure -> paragraph(Sentences.failure(failure));
    };
  }

  private String quotes(Reply.Quotes reply) {
    StringBuilder out = new StringBuilder();
    CardText card = new CardText(screen);
    for (Quote quote : reply.quotes()) {
      out.append(card.of(QuoteView.of(quote)));
    }
    if (reply.total() > reply.quotes().size()) {
      out.append(Sentences.total(reply.total())).append('\n');
    }
    for (Action action : reply.actions()) {
      out.append(PlainText.onOneLine(action.label() + ": " + asking.whole(action.request())))
          .append('\n');
    }
    return out.toString();
  }

  /// Citations are not wrapped, so that they can be copied.
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
    return String.join("\n", LineWrapper.lines(PlainText.clean(text), screen.width())) + "\n";
  }
}
