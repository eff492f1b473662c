package bot.verbatim.slack;

import bot.verbatim.chat.CommandLine;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Request;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import java.util.Map;
import java.util.Optional;

/// Buttons whose value is a command line, so that they work for as long as the message stands.
final class SavedLine {

  /// The buttons that ask what their line says.
  static final String ASK = "ask:";

  /// The buttons that show in the channel the quote whose evidence their line asks for.
  static final String SHARE = "share";

  /// Who presses a button decides on the place.
  private static final Place NOWHERE = new Place("", "", "");

  private SavedLine() {}

  /// A button that asks something, unless it is too long to keep.
  ///
  /// @param name tells it from others beside it
  static Optional<String> asks(String label, String name, Request request) {
    return button(label, ASK + name, request);
  }

  static Optional<String> asksWhy(Quote quote) {
    return asks("Why this rating?", "why", why(quote));
  }

  static Optional<String> asksToCite(Quote quote) {
    return asks("Cite", "cite", new Request(NOWHERE, "quotes cite", Map.of("id", quote.id())));
  }

  /// @param place its number among others beside it
  static Optional<String> asksFor(Topic topic, int place) {
    return asks(topic.slug(), "topic:" + place, about(topic));
  }

  static Optional<String> shares(Quote quote) {
    return button("Share", SHARE, why(quote));
  }

  private static Request why(Quote quote) {
    return new Request(NOWHERE, "quotes why", Map.of("id", quote.id()));
  }

  private static Request about(Topic topic) {
    return new Request(NOWHERE, "quote", Map.of("about", topic.slug()));
  }

  private static Optional<String> button(String label, String actionId, Request request) {
    String line = CommandLine.write(request);
    return line.length() > Blocks.VALUE
        ? Optional.empty()
        : Optional.of(Blocks.button(label, actionId, line));
  }
}
