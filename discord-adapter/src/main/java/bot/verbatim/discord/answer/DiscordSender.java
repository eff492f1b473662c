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

/// Sends answers: the only place from which anything leaves for Discord's channels. Nothing sent
/// from here mentions anybody, whatever its text says.
public final class DiscordSender {

  private static final System.Logger LOG = System.getLogger("bot.verbatim.discord");
  private static final MediaType JSON = MediaType.get("application/json");
  private static final int CHANNEL_MESSAGE_WITH_SOURCE = 4;

  private final OkHttpClient client;
  private final String api;

  /// What became of an answer.
  enum Delivery {
    /// Sent, or it came too late, or another process answered: nothing is left to do.
    SETTLED,
    /// Discord does not let the bot write there.
    NOT_ALLOWED,
    /// Discord found a fault in it.
    REFUSED
  }

  /// @param api the base of the REST API, with a slash at its end
  public DiscordSender(OkHttpClient client, String api) {
    this.client = client;
    this.api = api;
  }

  /// Sets what JDA does where nobody says otherwise: mention nobody. By default it lets text
  /// mention everyone.
  public static void setDefaults() {
    MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
    RestAction.setPassContext(false);
  }

  /// Answers, and waits until Discord took it, or did not.
  ///
  /// @param left how long an answer is of use; later it is not sent any more
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

  /// Completes what somebody types, and waits until Discord took it, or did not.
  void complete(CommandAutoCompleteInteractionEvent event, List<Choice> choices, Duration left) {
    Delivery _ =
        delivered(
            event.replyChoices(
                choices.stream()
                    .map(choice -> new Command.Choice(choice.name(), choice.value()))
                    .toList()),
            left);
  }

  /// To JDA a timeout of 0 is none.
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

  /// Answers in private after the first answer was refused. JDA lets an interaction be answered
  /// once, and counts what Discord refused; so this goes without it.
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
