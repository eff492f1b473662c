package bot.verbatim.discord.answer;

import bot.verbatim.chat.Audience;
import bot.verbatim.chat.Choice;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/// Sends answers to interactions; nothing else posts to channels. No message mentions anybody,
/// whatever its text says.
public final class DiscordSender {

  private static final System.Logger LOG = System.getLogger("bot.verbatim.discord");
  private static final MediaType JSON = MediaType.get("application/json");

  /// Discord's [callback
  /// type](https://discord.com/developers/docs/interactions/receiving-and-responding) of a message.
  private static final int CHANNEL_MESSAGE_WITH_SOURCE = 4;

  private final OkHttpClient client;
  private final String api;

  /// The result of sending an answer.
  enum Delivery {
    /// Sent; or too late, answered by another process, or lost. Nothing is left to do.
    SETTLED,
    /// The bot may not write in that channel.
    NOT_ALLOWED,
    /// Discord found the message invalid.
    REFUSED
  }

  /// @param api the base of the REST API, with a slash at its end
  public DiscordSender(OkHttpClient client, String api) {
    this.client = client;
    this.api = api;
  }

  /// Sets JDA's defaults for the process: messages mention nobody, where JDA would let text mention
  /// everyone, and calls do not record where they were made.
  public static void setDefaults() {
    MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
    RestAction.setPassContext(false);
  }

  /// Answers an interaction, and waits for the result.
  ///
  /// @param left for how long Discord still accepts an answer; after that it is not sent
  Delivery reply(
      IReplyCallback event, MessageCreateData message, Audience audience, Duration left) {
    return delivered(
        event
            .reply(message)
            .setEphemeral(audience == Audience.ASKER)
            .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
            .mentionRepliedUser(false),
        left);
  }

  /// Sends autocomplete choices, and waits for the result.
  void complete(CommandAutoCompleteInteractionEvent event, List<Choice> choices, Duration left) {
    Delivery _ =
        delivered(
            event.replyChoices(
                choices.stream()
                    .map(choice -> new Command.Choice(choice.name(), choice.value()))
                    .toList()),
            left);
  }

  /// JDA reads a timeout of 0 as none, so it is at least 1 ms.
  private static Delivery delivered(RestAction<?> answer, Duration left) {
    try {
      answer.timeout(Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS).submit().join();
      return Delivery.SETTLED;
    } catch (CompletionException failure) {
      return failed(failure.getCause() == null ? failure : failure.getCause());
    } catch (CancellationException ended) {
      return failed(ended);
    }
  }

  /// Sends an ephemeral answer after Discord refused the first. JDA counts the refused one and
  /// allows no second, so this calls the REST API without JDA.
  void replyAgain(IReplyCallback event, MessageCreateData message) {
    try (MessageCreateData harmless =
        MessageCreateBuilder.from(message)
            .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
            .mentionRepliedUser(false)
            .build()) {
      DataObject data = harmless.toData();
      data.put("flags", data.getInt("flags", 0) | Message.MessageFlag.EPHEMERAL.getValue());
      DataObject body =
          DataObject.empty().put("type", CHANNEL_MESSAGE_WITH_SOURCE).put("data", data);
      Request request =
          new Request.Builder()
              .url(api + "interactions/" + event.getId() + "/" + event.getToken() + "/callback")
              .post(RequestBody.create(body.toJson(), JSON))
              .build();
      try (Response response = client.newCall(request).execute()) {
        if (!response.isSuccessful()) {
          LOG.log(
              Level.WARNING, "Discord refused the second answer too (" + response.code() + ").");
        }
      }
    } catch (IOException unreachable) {
      LOG.log(Level.WARNING, "The second answer did not get through.");
    }
  }

  private static Delivery failed(Throwable failure) {
    return switch (failure) {
      case ErrorResponseException refused -> refused(refused);
      case TimeoutException _ -> {
        LOG.log(Level.WARNING, "An answer was dropped: Discord did not take it in time.");
        yield Delivery.SETTLED;
      }
      default -> {
        LOG.log(
            Level.WARNING,
            "An answer could not be sent ({0}).",
            failure.getClass().getSimpleName());
        yield Delivery.SETTLED;
      }
    };
  }

  private static Delivery refused(ErrorResponseException refused) {
    return switch (refused.getErrorResponse()) {
      case UNKNOWN_INTERACTION -> {
        LOG.log(Level.INFO, "An answer came too late.");
        yield Delivery.SETTLED;
      }
      case INTERACTION_ALREADY_ACKNOWLEDGED -> {
        LOG.log(Level.INFO, "Another process answered first: is the bot running twice?");
        yield Delivery.SETTLED;
      }
      case MISSING_ACCESS, MISSING_PERMISSIONS -> {
        LOG.log(
            Level.WARNING,
            "Discord does not let the bot write in a channel: let it send messages there.");
        yield Delivery.NOT_ALLOWED;
      }
      case SERVER_ERROR -> {
        LOG.log(Level.WARNING, "An answer did not get through: Discord was not there.");
        yield Delivery.SETTLED;
      }
      default -> {
        LOG.log(Level.ERROR, "Discord refused an answer (" + refused.getErrorCode() + ").");
        yield isAboutTheAnswer(refused.getErrorResponse()) ? Delivery.REFUSED : Delivery.SETTLED;
      }
    };
  }

  private static boolean isAboutTheAnswer(ErrorResponse error) {
    return error == ErrorResponse.INVALID_FORM_BODY;
  }
}
