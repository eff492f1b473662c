package bot.verbatim.slack.card;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.card.NextSteps;
import bot.verbatim.chat.line.CommandLine;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import java.util.Optional;

/// Buttons whose value is a command line, so that they work for as long as the message stands.
public final class CommandButtons {

  /// The buttons that ask what their line says.
  public static final String ASK = "ask:";

  /// The buttons that show in the channel the quote whose evidence their line asks for.
  public static final String SHARE = "share";

  /// Who presses a button decides on the place.
  private static final Place NOWHERE = new Place("", "", "");

  private CommandButtons() {}

  /// A button that asks something, unless it is too long to keep.
  ///
  /// @param name tells it from others beside it
  static Optional<String> asks(String name, Action action) {
    return button(action.label(), ASK + name, action.request());
  }

  static Optional<String> asksWhy(Quote quote) {
    return asks("why", NextSteps.why(NOWHERE, quote));
  }

  static Optional<String> asksToCite(Quote quote) {
    return asks("cite", NextSteps.cite(NOWHERE, quote));
  }

  /// @param place its number among others beside it
  static Optional<String> asksFor(Topic topic, int place) {
    return asks("topic:" + place, NextSteps.about(NOWHERE, topic));
  }

  static Optional<String> shares(Quote quote) {
    return button("Share", SHARE, NextSteps.why(NOWHERE, quote).request());
  }

  private static Optional<String> button(String label, String actionId, Request request) {
    String line = CommandLine.write(request);
    return line.length() > Blocks.VALUE
        ? Optional.empty()
        : Optional.of(Blocks.button(label, actionId, line));
  }
}
