package bot.verbatim.discord;

import bot.verbatim.chat.Audience;
import bot.verbatim.chat.Choice;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where interactions wait for their turn. Each is answered once at most, and in time.
final class Counter {

  private static final Logger LOG = LoggerFactory.getLogger(Counter.class);

  /// Older than this an interaction is not begun: it was sent again, or would be answered too late.
  private static final Duration STALE = Duration.ofMillis(2500);

  private static final String NOT_ALLOWED =
      "I may not write in this channel: ask somebody who runs this server to let me send messages"
          + " here.";

  private final SeenInteractions seen = new SeenInteractions();
  private final Freshness freshness = new Freshness(() -> System.nanoTime() / 1_000_000);
  private final WorkQueue queue;
  private final DiscordSender sender;
  private final ScheduledExecutorService timer;
  private final Executor executor;
  private volatile boolean closed;

  /// @param timer only starts things
  /// @param executor does them
  Counter(
      WorkQueue queue, DiscordSender sender, ScheduledExecutorService timer, Executor executor) {
    this.queue = queue;
    this.sender = sender;
    this.timer = timer;
    this.executor = executor;
  }

  /// Answers with what is made, or says that the bot is busy.
  ///
  /// @param nothing stands for what was asked where there is nothing to go on from
  void answer(IReplyCallback event, String community, Request nothing, Supplier<Answer> making) {
    admit(
        event,
        community,
        duration ->
            new Visit<>(
                duration,
                () -> made(event, nothing, making),
                () -> Answer.of(Notices.BUSY, nothing),
                (answer, left, done) -> send(event, nothing, answer, left, done)));
  }

  /// Completes with what is found, or with nothing.
  void complete(
      CommandAutoCompleteInteractionEvent event, String community, Supplier<List<Choice>> making) {
    admit(
        event,
        community,
        age ->
            new Visit<>(
                age,
                making,
                List::of,
                (choices, left, done) -> sender.complete(event, choices, left, done)));
  }

  /// From now on everybody is told that the bot is busy.
  void close() {
    closed = true;
  }

  private interface Arrival {
    Visit<?> of(Duration age);
  }

  private void admit(Interaction event, String community, Arrival arrival) {
    Duration age = freshness.ageOf(event.getIdLong());
    if (age.compareTo(STALE) > 0 || !seen.isFirst(event.getIdLong())) {
      LOG.info("An interaction was dropped: it was seen before, or is {} ms old.", age.toMillis());
      return;
    }
    Visit<?> visit = arrival.of(age);
    if (closed) {
      executor.execute(visit::shed);
    } else {
      visit.awaitWith(timer, () -> executor.execute(visit::shed));
      queue.submit(community, visit);
    }
  }

  private void send(
      IReplyCallback event, Request nothing, Answer answer, Duration left, Runnable done) {
    sender.reply(
        event,
        answer.message(),
        answer.audience(),
        left,
        outcome -> {
          switch (outcome) {
            case SETTLED -> {}
            case NOT_ALLOWED -> again(event, nothing, new Reply.Problem(NOT_ALLOWED));
            case REFUSED -> again(event, nothing, new Reply.Failure(reference(event)));
          }
          done.run();
        });
  }

  private void again(IReplyCallback event, Request nothing, Reply reply) {
    sender.replyAgain(event, DiscordRenderer.draw(reply, nothing, Audience.ASKER));
  }

  /// The core never throws, as long as all its classes are there. A reply that cannot be drawn must
  /// not leave anybody without an answer.
  private static Answer made(IReplyCallback event, Request nothing, Supplier<Answer> making) {
    try {
      return making.get();
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      LOG.error("failure {}", reference(event), failure);
      return Answer.of(new Reply.Failure(reference(event)), nothing);
    }
  }

  private static String reference(Interaction event) {
    return Long.toString(event.getIdLong(), Character.MAX_RADIX);
  }
}
