package bot.verbatim.chat.card;

import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.quote.Topic;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Platform-independent sentences besides cards and lists. Texts are clean and not escaped.
public final class Sentences {

  /// The answer when the queue is full or the work is late.
  public static final String BUSY = "I am busy right now. Please try again in a few seconds.";

  /// Totals above this are lower bounds.
  private static final long COUNTED = 1000;

  private Sentences() {}

  /// Says that nothing matched, and on a second line what to try instead.
  ///
  /// @param typed how a command with this name is typed on the platform
  public static List<String> nothingFound(Reply.NothingFound reply, UnaryOperator<String> typed) {
    String instead =
        !reply.nearest().isEmpty()
            ? "Closest topics: " + slugs(reply.nearest())
            : reply.others().isEmpty()
                ? "See " + typed.apply("quotes topics")
                : "Nothing close. Topics here: " + slugs(reply.others());
    return List.of(reply.sentence(), instead);
  }

  /// The topics to offer where nothing matched.
  public static List<Topic> instead(Reply.NothingFound reply) {
    return reply.nearest().isEmpty() ? reply.others() : reply.nearest();
  }

  private static String slugs(List<Topic> topics) {
    return topics.stream()
        .map(topic -> PlainText.onOneLine(topic.slug()))
        .collect(Collectors.joining(", "));
  }

  /// Says which of all matches are shown, for example `4–6 of 28`; empty if all are.
  ///
  /// @param shown how many of them
  public static String range(Reply.Quotes reply, int shown) {
    int first = reply.before() + 1;
    int last = reply.before() + shown;
    if (reply.before() == 0 && shown >= reply.total()) {
      return "";
    }
    String all = reply.total() > COUNTED ? "more than 1,000" : Long.toString(reply.total());
    return (first == last ? Integer.toString(first) : first + "–" + last) + " of " + all;
  }

  /// Says how many are not shown.
  ///
  /// @param left the number not shown
  /// @param what a noun in the plural, or empty
  public static String more(int left, String what) {
    return "and " + left + " more" + (what.isEmpty() ? "" : " " + what);
  }

  /// Says that an internal error occurred.
  public static String failure(Reply.Failure failure) {
    return "Something went wrong (reference "
        + PlainText.onOneLine(failure.reference())
        + "). The bot's log tells what.";
  }
}
