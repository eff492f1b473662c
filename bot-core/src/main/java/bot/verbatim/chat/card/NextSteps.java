package bot.verbatim.chat.card;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Request;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Follow-up actions for quotes and topics, in addition to those that a reply offers itself.
public final class NextSteps {

  /// The label of a button that shows an answer to the whole channel.
  public static final String SHARE = "Share";

  /// The label of a button that shows the evidence behind a verdict.
  public static final String EVIDENCE = "Show evidence";

  /// What the menu of a message says while nothing is chosen.
  public static final String MENU = "Evidence and citations";

  private NextSteps() {}

  /// What can be done with the quotes of one message, for its menu: each step named after the
  /// quote's label.
  public static List<Action> menu(Place place, List<Quote> quotes) {
    return Stream.concat(
            quotes.stream().map(quote -> named(why(place, quote), quote)),
            quotes.stream().map(quote -> named(cite(place, quote), quote)))
        .toList();
  }

  /// The same step, its label ending with the quote's.
  public static Action named(Action step, Quote quote) {
    String label = PlainText.unquoted(PlainText.onOneLine(quote.label()));
    String name = label.isEmpty() ? PlainText.onOneLine(quote.id()) : label;
    return new Action(step.label() + ": " + name, step.request());
  }

  /// Asks for the evidence behind a quote.
  public static Action why(Place place, Quote quote) {
    return step(EVIDENCE, place, "quotes why", "id", quote.id());
  }

  /// Asks how to cite a quote.
  public static Action cite(Place place, Quote quote) {
    return step("Cite", place, "quotes cite", "id", quote.id());
  }

  /// Asks for one quote on its own.
  public static Action whole(Place place, Quote quote) {
    return step("Whole quote", place, "quote", "about", quote.id());
  }

  /// Asks for the quotes on a topic.
  public static Action about(Place place, Topic topic) {
    return step(topic.slug(), place, "quote", "about", topic.slug());
  }

  private static Action step(
      String label, Place place, String command, String option, String value) {
    return new Action(label, new Request(place, command, Map.of(option, value)));
  }
}
