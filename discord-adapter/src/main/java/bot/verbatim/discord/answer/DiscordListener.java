package bot.verbatim.discord.answer;

import bot.verbatim.chat.Audience;
import bot.verbatim.chat.Choice;
import bot.verbatim.chat.Dispatcher;
import bot.verbatim.chat.IncomingText;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.line.CommandLine;
import bot.verbatim.discord.card.DiscordRenderer;
import bot.verbatim.discord.card.SavedLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/// Passes interactions to the core, and the core's replies to [InteractionGate].
public final class DiscordListener extends ListenerAdapter {

  /// Discord's limit on choices in an autocomplete response.
  private static final int MOST_CHOICES = 25;

  /// Discord's limit on the length of a choice's name and value.
  private static final int LONGEST_CHOICE = 100;

  private final Dispatcher dispatcher;
  private final CommandLine grammar;
  private final InteractionGate gate;

  public DiscordListener(Dispatcher dispatcher, InteractionGate gate) {
    this.dispatcher = dispatcher;
    this.grammar = new CommandLine(dispatcher.specs());
    this.gate = gate;
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    Place place = InteractionPlace.of(event);
    gate.answer(event, place, () -> answered(request(event, place), false));
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    pressed(event, event.getComponentId());
  }

  @Override
  public void onStringSelectInteraction(StringSelectInteractionEvent event) {
    pressed(event, event.getValues().isEmpty() ? "" : event.getValues().getFirst());
  }

  /// Answers what a button or an entry of a menu has saved.
  private void pressed(IReplyCallback event, String saves) {
    Place place = InteractionPlace.of(event);
    SavedLine saved = SavedLine.read(IncomingText.of(saves));
    gate.answer(
        event,
        place,
        () ->
            switch (grammar.read(place, saved.line())) {
              case CommandLine.Asked(Request request) -> answered(request, saved.shares());
              case CommandLine.Unreadable(String message) ->
                  RenderedAnswer.of(new Reply.Problem(message), InteractionGate.nothing(place));
            });
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    Place place = InteractionPlace.of(event);
    String option = event.getFocusedOption().getName();
    String typed = IncomingText.of(event.getFocusedOption().getValue());
    gate.complete(
        event, place, () -> fitting(dispatcher.complete(request(event, place), option, typed)));
  }

  private RenderedAnswer answered(Request request, boolean shares) {
    Reply reply = dispatcher.answer(request);
    boolean shared = shares && DiscordRenderer.isWorthSharing(reply);
    Audience audience = shared ? Audience.CHANNEL : reply.audience();
    return RenderedAnswer.of(reply, request, audience);
  }

  private static <T extends CommandInteractionPayload & Interaction> Request request(
      T event, Place place) {
    Map<String, String> options = new LinkedHashMap<>();
    for (OptionMapping option : event.getOptions()) {
      String value = IncomingText.of(option.getAsString()).strip();
      if (!value.isEmpty()) {
        options.put(option.getName(), value);
      }
    }
    return new Request(place, event.getFullCommandName(), options);
  }

  /// Keeps the choices that Discord accepts; a single invalid one makes it refuse all.
  private static List<Choice> fitting(List<Choice> choices) {
    return choices.stream()
        .filter(choice -> fits(choice.name()) && fits(choice.value()))
        .limit(MOST_CHOICES)
        .toList();
  }

  private static boolean fits(String text) {
    return !text.isBlank() && text.length() <= LONGEST_CHOICE;
  }
}
