package bot.verbatim.discord.answer;

import bot.verbatim.chat.Audience;
import bot.verbatim.chat.Choice;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.admission.Admission;
import bot.verbatim.chat.admission.Arrival;
import bot.verbatim.chat.admission.Outcome;
import bot.verbatim.chat.admission.Ticket;
import bot.verbatim.chat.admission.Timer;
import bot.verbatim.discord.card.DiscordRenderer;
import bot.verbatim.discord.card.Notices;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/// Answers each interaction at most once, and in time: with the result of its work, or by saying
/// that the bot is busy.
public final class InteractionGate {

  /// Maximum number of interactions answered at the same time, and of idle connections kept. Chosen
  /// by hand; no test tells.
  public static final int AT_ONCE = 64;

  private static final System.Logger LOG = System.getLogger("bot.verbatim.discord");

  /// Maximum number of queued interactions; further ones are told that the bot is busy. Chosen by
  /// hand; no test tells.
  private static final int MOST_WAITING = 10_000;

  /// The age at which an unanswered interaction is told that the bot is busy.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /// Interactions older than this on arrival are dropped: they were delivered again, or cannot be
  /// answered in time.
  private static final Duration STALE = Duration.ofMillis(2500);

  /// The age after which nothing is sent: an interaction token that was not answered is [invalid
  /// after three
  /// seconds](https://discord.com/developers/docs/interactions/receiving-and-responding#responding-to-an-interaction).
  private static final Duration DEADLINE = Duration.ofMillis(2900);

  private static final String NOT_ALLOWED =
      "I may not write in this channel: ask somebody who runs this server to let me send messages"
          + " here.";

  private final Admission admission;
  private final SnowflakeAge age;
  private final DiscordSender sender;
  private final Executor threads;

  /// @param workers run the work on interactions
  /// @param threads starts a thread for each task
  public InteractionGate(
      DiscordSender sender, Executor workers, Executor threads, Timer timer, Clock clock) {
    this.sender = sender;
    this.threads = threads;
    this.age = new SnowflakeAge(() -> timer.nanoTime() / 1_000_000, clock);
    this.admission =
        new Admission(new Admission.Limits(AT_ONCE, MOST_WAITING, PATIENCE, STALE), workers, timer);
  }

  /// Answers an interaction with the result of `work`.
  void answer(IReplyCallback event, Place place, Supplier<RenderedAnswer> work) {
    Ticket<RenderedAnswer> ticket = admission.admit(arrival(event, place), work);
    threads.execute(() -> {
      try (ticket) {
        switch (ticket.await()) {
          case Outcome.Answered(RenderedAnswer answer) -> send(event, place, answer, left(ticket));
          case Outcome.Failed(Throwable cause) -> {
            LOG.log(Level.ERROR, "failure " + reference(event), cause);
            send(event, place, RenderedAnswer.of(failure(event), nothing(place)), left(ticket));
          }
          case Outcome.Late<RenderedAnswer> _, Outcome.Busy<RenderedAnswer> _ ->
              send(event, place, RenderedAnswer.of(Notices.BUSY, nothing(place)), left(ticket));
          case Outcome.Dropped<RenderedAnswer> _ -> dropped(ticket);
        }
      }
    });
  }

  /// Answers an autocomplete interaction: with the result of `work`, or with no choices if it
  /// failed, was late or was not begun.
  void complete(
      CommandAutoCompleteInteractionEvent event, Place place, Supplier<List<Choice>> work) {
    Ticket<List<Choice>> ticket = admission.admit(arrival(event, place), work);
    threads.execute(() -> {
      try (ticket) {
        switch (ticket.await()) {
          case Outcome.Answered(List<Choice> choices) ->
              sender.complete(event, choices, left(ticket));
          case Outcome.Failed(Throwable cause) -> {
            LOG.log(Level.ERROR, "failure " + reference(event), cause);
            sender.complete(event, List.of(), left(ticket));
          }
          case Outcome.Late<List<Choice>> _, Outcome.Busy<List<Choice>> _ ->
              sender.complete(event, List.of(), left(ticket));
          case Outcome.Dropped<List<Choice>> _ -> dropped(ticket);
        }
      }
    });
  }

  /// Tells all further interactions that the bot is busy. Waits for running ones, but no longer
  /// than this.
  public void close(Duration atMost) {
    boolean _ = admission.drain(atMost);
  }

  private Arrival arrival(Interaction event, Place place) {
    return new Arrival(event.getId(), place.community(), age.of(event.getIdLong()));
  }

  private static Duration left(Ticket<?> ticket) {
    return DEADLINE.minus(ticket.age());
  }

  /// Not for the operator's eyes: a flood would fill the log with it.
  private static void dropped(Ticket<?> ticket) {
    LOG.log(
        Level.DEBUG,
        "An interaction was dropped: it was seen before, or is "
            + ticket.age().toMillis()
            + " ms old.");
  }

  private void send(IReplyCallback event, Place place, RenderedAnswer answer, Duration left) {
    switch (sender.reply(event, answer.message(), answer.audience(), left)) {
      case SETTLED -> {}
      case NOT_ALLOWED -> again(event, place, new Reply.Problem(NOT_ALLOWED));
      case REFUSED -> again(event, place, failure(event));
    }
  }

  private void again(IReplyCallback event, Place place, Reply reply) {
    sender.replyAgain(event, DiscordRenderer.draw(reply, nothing(place), Audience.ASKER));
  }

  /// An empty request, for replies that do not depend on what was asked.
  static Request nothing(Place place) {
    return new Request(place, "", Map.of());
  }

  private static Reply failure(Interaction event) {
    return new Reply.Failure(reference(event));
  }

  private static String reference(Interaction event) {
    return Long.toString(event.getIdLong(), Character.MAX_RADIX);
  }
}
