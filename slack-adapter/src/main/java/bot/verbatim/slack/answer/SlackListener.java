package bot.verbatim.slack.answer;

import bot.verbatim.chat.Choice;
import bot.verbatim.chat.IncomingText;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.admission.Arrival;
import bot.verbatim.slack.answer.RequestAnswering.Answer;
import bot.verbatim.slack.card.CommandAliases;
import bot.verbatim.slack.card.CommandButtons;
import bot.verbatim.slack.card.MessagePayloads;
import bot.verbatim.slack.card.RenderedReply;
import bot.verbatim.slack.card.SlackText;
import bot.verbatim.slack.card.Surface;
import bot.verbatim.slack.card.Views;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.Message;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Passes Slack's requests to the core, and sends its replies.
public final class SlackListener {

  /// Callback id of the message shortcut.
  public static final String FIND_FOR_MESSAGE = "find-for-message";

  private static final Pattern ASK = Pattern.compile(CommandButtons.ASK + ".*");

  private final ReplyRendering answers;
  private final RequestAnswering replying;
  private final Outbox outbox;

  public SlackListener(ReplyRendering answers, RequestAnswering replying, Outbox outbox) {
    this.answers = answers;
    this.replying = replying;
    this.outbox = outbox;
  }

  /// Registers a handler with Bolt for each kind of request.
  public void listenTo(App app, CommandAliases names) {
    names.all().forEach(name -> app.command(name, (req, _) -> typed(req.getPayload())));
    app.blockAction(ASK, (req, _) -> pressed(req.getPayload()));
    app.blockAction(CommandButtons.SHARE, (req, _) -> pressed(req.getPayload()));
    app.blockAction(CommandButtons.MENU, (req, _) -> pressed(req.getPayload()));
    app.messageShortcut(FIND_FOR_MESSAGE, (req, _) -> wantedFor(req.getPayload()));
    app.globalShortcut(Views.FIND, (req, _) -> wanted(req.getPayload()));
    app.blockSuggestion(Views.WANTED, (req, _) -> typing(req.getPayload()));
    app.viewSubmission(Views.FIND, (req, _) -> submitted(req.getPayload()));
    app.event(AppHomeOpenedEvent.class, (payload, _) -> homeOpened(payload));
  }

  private Response typed(SlashCommandPayload payload) {
    Place place = PayloadPlace.of(payload);
    String text = SlackText.typed(PayloadPlace.text(payload.getText()));
    return replying.inAcknowledgement(
        arrival(payload.getTriggerId(), place),
        new Answer(
            () -> answers.toCommand(place, payload.getCommand(), text),
            MessagePayloads::json,
            drawn -> respond(payload.getResponseUrl(), drawn, null)));
  }

  /// A press of a button, or a choice in a menu; both store a command line.
  private Response pressed(BlockActionPayload payload) {
    Place place = PayloadPlace.of(payload);
    Action action = payload.getActions().getFirst();
    String stored =
        PayloadPlace.text(
            action.getSelectedOption() == null
                ? action.getValue()
                : action.getSelectedOption().getValue());
    boolean isChosenToShare = stored.startsWith(CommandButtons.SHARES);
    String line = isChosenToShare ? stored.substring(CommandButtons.SHARES.length()) : stored;
    if (isChosenToShare || CommandButtons.SHARE.equals(action.getActionId())) {
      return shared(payload, place, line);
    }
    Surface surface = payload.getView() == null ? Surface.PRIVATE : Surface.VIEW;
    return answerLater(
        arrival(payload.getTriggerId(), place),
        () -> answers.toLine(place, line, surface),
        replyTo(payload));
  }

  private Consumer<RenderedReply> replyTo(BlockActionPayload payload) {
    View view = payload.getView();
    if (view == null) {
      return drawn ->
          respond(payload.getResponseUrl(), drawn, payload.getContainer().getThreadTs());
    }
    return "home".equals(view.getType())
        ? drawn -> outbox.openView(payload.getTriggerId(), Views.showing(drawn))
        : drawn -> outbox.updateView(view.getId(), Views.showing(drawn));
  }

  private Response shared(BlockActionPayload payload, Place place, String line) {
    return answerLater(
        arrival(payload.getTriggerId(), place),
        () -> answers.shared(place, line, PayloadPlace.text(payload.getUser().getName())),
        drawn -> respond(payload.getResponseUrl(), drawn, payload.getContainer().getThreadTs()));
  }

  /// The message shortcut “Find a quote for this”, which also works in threads; slash commands do
  /// not.
  private Response wantedFor(MessageShortcutPayload payload) {
    Place place = PayloadPlace.of(payload);
    Message message = payload.getMessage();
    String text = PayloadPlace.text(message.getText());
    return answerLater(
        arrival(payload.getTriggerId(), place),
        () -> answers.toMessage(place, text),
        drawn -> respond(payload.getResponseUrl(), drawn, message.getThreadTs()));
  }

  /// The global shortcut “Find a quote”.
  private Response wanted(GlobalShortcutPayload payload) {
    String trigger = payload.getTriggerId();
    return replying.afterAcknowledgement(
        arrival(trigger, PayloadPlace.of(payload)),
        answers::findView,
        view -> outbox.openView(trigger, view),
        excuse -> outbox.openView(trigger, Views.showing(excuse)));
  }

  private Response typing(BlockSuggestionPayload payload) {
    Place place = PayloadPlace.of(payload);
    String typed = SlackText.typed(PayloadPlace.text(payload.getValue())).strip();
    List<Choice> choices =
        replying.now(arrival("", place), () -> answers.complete(place, typed), List.of());
    return RequestAnswering.json(Views.options(choices, typed));
  }

  private Response submitted(ViewSubmissionPayload payload) {
    Place place = PayloadPlace.of(payload);
    String words = chosen(payload.getView());
    List<ViewSubmissionPayload.ResponseUrl> channels =
        Objects.requireNonNullElse(payload.getResponseUrls(), List.of());
    for (ViewSubmissionPayload.ResponseUrl channel : channels) {
      Response _ =
          replying.afterAcknowledgement(
              arrival(channel.getResponseUrl(), place),
              () -> answers.about(place, words, Surface.CHANNEL),
              drawn -> respond(channel.getResponseUrl(), drawn, null),
              _ -> {});
    }
    return replying.inAcknowledgement(
        arrival(payload.getTriggerId(), place),
        new Answer(
            () -> answers.about(place, words, Surface.VIEW),
            drawn -> Views.instead(Views.showing(drawn)),
            drawn -> outbox.updateView(payload.getView().getId(), Views.showing(drawn))));
  }

  private static String chosen(View view) {
    return Optional.ofNullable(view.getState())
        .map(ViewState::getValues)
        .map(blocks -> blocks.get(Views.WANTED))
        .map(block -> block.get(Views.WANTED))
        .map(ViewState.Value::getSelectedOption)
        .map(ViewState.SelectedOption::getValue)
        .map(IncomingText::of)
        .orElse("");
  }

  private Response homeOpened(EventsApiPayload<AppHomeOpenedEvent> payload) {
    if (!"home".equals(payload.getEvent().getTab())) {
      return Response.ok();
    }
    Place place = PayloadPlace.of(payload);
    return replying.afterAcknowledgement(
        arrival(payload.getEventId(), place),
        () -> answers.home(place),
        view -> outbox.publishHome(place.person(), view),
        _ -> {});
  }

  private Response answerLater(
      Arrival arrival, Supplier<RenderedReply> work, Consumer<RenderedReply> send) {
    return replying.afterAcknowledgement(arrival, work, send, send);
  }

  private void respond(String responseUrl, RenderedReply drawn, @Nullable String threadTs) {
    outbox.respond(responseUrl, MessagePayloads.json(drawn, threadTs));
  }

  private static Arrival arrival(@Nullable String id, Place place) {
    return new Arrival(PayloadPlace.text(id), place.community());
  }
}
