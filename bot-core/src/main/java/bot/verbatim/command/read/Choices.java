package bot.verbatim.command.read;

import bot.verbatim.chat.Choice;
import bot.verbatim.search.Completions;
import java.util.List;

/// Completions as choices.
final class Choices {

  /// Maximum number of choices.
  private static final int MOST = 25;

  private Choices() {}

  /// The most likely completions of a typed text, best first.
  static List<Choice> of(Completions completions, Completions.Kind kind, String typed) {
    return completions.complete(kind, typed, MOST).stream()
        .map(completion -> new Choice(completion.shown(), completion.value()))
        .toList();
  }
}
