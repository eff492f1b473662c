package bot.verbatim.discord.card;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.card.NextSteps;
import bot.verbatim.discord.card.MessageBuilder.Offer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;

/// Makes the buttons under a message. Empty where Discord would refuse the button.
final class Buttons {

  private Buttons() {}

  /// A button that sends a request when pressed, for whoever presses it.
  static Optional<Button> asking(Action action) {
    return label(action.label())
        .flatMap(
            shown -> SavedLine.asking(action.request()).map(id -> Button.secondary(id, shown)));
  }

  /// Buttons for these actions, shown unconditionally.
  static List<Offer> offers(Action... actions) {
    return Arrays.stream(actions)
        .map(Buttons::asking)
        .flatMap(Optional::stream)
        .map(button -> new Offer(button, null))
        .toList();
  }

  /// A button that shows an ephemeral answer to the whole channel.
  static Optional<Button> sharing(Request request) {
    return SavedLine.sharing(request).map(id -> Button.primary(id, NextSteps.SHARE));
  }

  private static Optional<String> label(String label) {
    String shown = PlainText.onOneLine(label);
    return Optional.of(PlainText.cut(shown, Button.LABEL_MAX_LENGTH, String::length))
        .filter(text -> !text.isBlank());
  }
}
