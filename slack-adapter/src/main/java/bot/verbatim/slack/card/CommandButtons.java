package bot.verbatim.slack.card;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.card.NextSteps;
import bot.verbatim.chat.line.CommandLine;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes buttons whose value is a command line, so that they work for as long as the message
/// exists, also after a restart.
public final class CommandButtons {

  /// Prefix of the action ids of buttons that send their command line as a request.
  public static final String ASK = "ask:";

  /// Action id of buttons that post a quote to the channel. Their command line asks for its
  /// evidence.
  public static final String SHARE = "share";

  /// Action id of the menu of a message, whose values are command lines.
  public static final String MENU = "menu";

  /// Prefix of the values of a menu that post a quote to the channel.
  public static final String SHARES = "share ";

  /// A placeholder: the place of a request is that of the person who presses the button.
  private static final Place NOWHERE = new Place("", "", "");

  private CommandButtons() {}

  /// A button that sends a request; empty if its command line is too long for a value.
  ///
  /// @param name tells it from the other buttons of its row
  static Optional<String> asks(String name, Action action) {
    return button(action.label(), ASK + name, action.request());
  }

  static Optional<String> asksWhy(Quote quote) {
    return asks("why", NextSteps.why(NOWHERE, quote));
  }

  static Optional<String> asksToCite(Quote quote) {
    return asks("cite", NextSteps.cite(NOWHERE, quote));
  }

  /// The menu of a message: what can be done with each of its quotes; empty if nothing fits.
  ///
  /// @param isPrivate whether a quote can be shared
  static Optional<String> menu(List<Quote> quotes, boolean isPrivate) {
    Map<String, String> options = new LinkedHashMap<>();
    for (Action step : NextSteps.menu(NOWHERE, quotes)) {
      option(options, step, "");
    }
    if (isPrivate) {
      for (Quote quote : quotes) {
        Action why = NextSteps.why(NOWHERE, quote);
        option(options, NextSteps.named(new Action(NextSteps.SHARE, why.request()), quote), SHARES);
      }
    }
    return options.isEmpty()
        ? Optional.empty()
        : Optional.of(Blocks.menu(NextSteps.MENU, MENU, List.copyOf(options.values())));
  }

  private static void option(Map<String, String> options, Action step, String prefix) {
    String value = prefix + CommandLine.write(step.request());
    if (value.length() <= Blocks.OPTION_VALUE) {
      options.putIfAbsent(value, Blocks.option(step.label(), value));
    }
  }

  /// @param place its index among the topic buttons
  static Optional<String> asksFor(Topic topic, int place) {
    return asks("topic:" + place, NextSteps.about(NOWHERE, topic));
  }

  static Optional<String> shares(Quote quote) {
    return button(NextSteps.SHARE, SHARE, NextSteps.why(NOWHERE, quote).request());
  }

  private static Optional<String> button(String label, String actionId, Request request) {
    String line = CommandLine.write(request);
    return line.length() > Blocks.VALUE
        ? Optional.empty()
        : Optional.of(Blocks.button(label, actionId, line));
  }
}
