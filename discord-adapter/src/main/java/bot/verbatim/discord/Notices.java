package bot.verbatim.discord;

import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.discord.Draft.Offer;
import bot.verbatim.quote.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Draws short answers: nothing found, a problem, a failure.
final class Notices {

  /// What is said when there is more to do than can be done in time.
  static final Reply BUSY =
      new Reply.Problem("I am busy right now. Please try again in a few seconds.");

  private static final int LONGEST_ECHO = 100;

  private Notices() {}

  static Draft nothingFound(Reply.NothingFound nothing, Request asked) {
    String echo = PlainText.cut(PlainText.onOneLine(nothing.asked()), LONGEST_ECHO);
    Draft draft = new Draft();
    if (nothing.nearest().isEmpty()) {
      return draft.say(Piece.of("No quote found for “", echo, "”."));
    }
    String near = nothing.nearest().stream().map(Topic::slug).collect(Collectors.joining(", "));
    draft.say(Piece.of("No quote found for “", echo, "”.\n"), Piece.line("Near it: ", near, ""));
    List<Offer> offers =
        nothing.nearest().stream()
            .map(topic -> Buttons.asking(topic.slug(), Buttons.quote(asked, topic.slug())))
            .flatMap(Optional::stream)
            .map(button -> new Offer(button, null))
            .toList();
    return draft.offer(offers);
  }

  static Draft problem(Reply.Problem problem) {
    return new Draft().say(Piece.of("", problem.message(), ""));
  }

  static Draft failure(Reply.Failure failure) {
    return new Draft()
        .say(Piece.line("Something went wrong (reference ", failure.reference(), ")."));
  }
}
