package bot.verbatim.chat.card;

import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import java.util.List;
import java.util.function.UnaryOperator;

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
    List<String> nearest =
        reply.nearest().stream().map(topic -> PlainText.onOneLine(topic.slug())).toList();
    return List.of(
        reply.sentence(),
        nearest.isEmpty()
            ? "What there is: " + typed.apply("quotes topics")
            : "Nearest topics: " + String.join(", ", nearest));
  }

  /// Says how many quotes match, if not all are shown.
  public static String total(long total) {
    return total > COUNTED ? "More than 1,000 quotes in all." : total + " quotes in all.";
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
