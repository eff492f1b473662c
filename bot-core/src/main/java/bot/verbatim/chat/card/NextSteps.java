package bot.verbatim.chat.card;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Request;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import java.util.Map;

/// Follow-up actions for quotes and topics, in addition to those that a reply offers itself.
public final class NextSteps {

  /// The label of a button that shows an answer to the whole channel.
  public static final String SHARE = "Share";

  private NextSteps() {}

  /// Asks for the evidence behind a quote.
  public static Action why(Place place, Quote quote) {
    return step("Why this rating?", place, "quotes why", "id", quote.id());
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
