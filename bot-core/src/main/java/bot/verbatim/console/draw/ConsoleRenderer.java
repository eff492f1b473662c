package bot.verbatim.console.draw;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.card.ListView;
import bot.verbatim.chat.card.QuoteView;
import bot.verbatim.chat.card.Sentences;
import bot.verbatim.quote.Quote;
import java.util.List;
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
      case Reply.Why why -> card(QuoteView.of(why));
      case Reply.Citation citation -> citation(citation);
      case Reply.Help help -> new ListText(screen).blocks(ListView.of(help, asking::name));
      case Reply.Problem problem -> paragraph(asking.inSentence(problem.message()));
      case Reply.Failure failure -> paragraph(Sentences.failure(failure));
    };
  }

  private String quotes(Reply.Quotes reply) {
    StringBuilder out = new StringBuilder();
    if (!reply.remark().isEmpty()) {
      out.append(screen.plain() ? reply.remark() + "\n\n" : paragraph(reply.remark()));
    }
    boolean isBrief = reply.quotes().size() > 1 && !screen.plain();
    for (Quote quote : reply.quotes()) {
      out.append(card(isBrief ? QuoteView.brief(quote) : QuoteView.of(quote)));
    }
    String range = Sentences.range(reply, reply.quotes().size());
    out.append(range.isEmpty() ? "" : range + "\n");
    return out + hints(reply.actions());
  }

  /// A line for each follow-up, which works as printed.
  private String hints(List<Action> actions) {
    return actions.stream()
        .map(action -> action.label() + ": " + asking.whole(action.request()))
        .map(hint -> PlainText.onOneLine(hint) + "\n")
        .collect(Collectors.joining());
  }

  private String card(QuoteView view) {
    return screen.plain() ? PlainCard.of(view) : new CardText(screen).of(view);
  }

  /// The citation alone if it is piped, else with the other formats below. It is never wrapped, so
  /// that it can be copied.
  private String citation(Reply.Citation reply) {
    String text = PlainText.clean(reply.text()) + "\n";
    return screen.plain() || reply.actions().isEmpty()
        ? text
        : text + "\n" + hints(reply.actions());
  }

  private String paragraph(String text) {
    return String.join("\n", LineWrapper.lines(PlainText.clean(text), screen.width())) + "\n";
  }
}
