package bot.verbatim.discord.card;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.card.NextSteps;
import bot.verbatim.chat.card.Sentences;

/// Renders short answers: nothing found, a problem, a failure.
public final class Notices {

  /// The answer when the queue is full or the work is late.
  public static final Reply BUSY = new Reply.Problem(Sentences.BUSY);

  private Notices() {}

  static MessageBuilder nothingFound(Reply.NothingFound nothing, Request asked) {
    String said = String.join("\n", Sentences.nothingFound(nothing, name -> "/" + name));
    Action[] topics =
        Sentences.instead(nothing).stream()
            .map(topic -> NextSteps.about(asked.place(), topic))
            .toArray(Action[]::new);
    return new MessageBuilder().say(TextPiece.of("", said, "")).offer(Buttons.offers(topics));
  }

  static MessageBuilder problem(Reply.Problem problem) {
    return new MessageBuilder().say(TextPiece.of("", problem.message(), ""));
  }

  static MessageBuilder failure(Reply.Failure failure) {
    return new MessageBuilder().say(TextPiece.of("", Sentences.failure(failure), ""));
  }
}
