package bot.verbatim.chat.line;

import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Request;
import bot.verbatim.text.Folding;
import bot.verbatim.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Assigns the words after a command's name to options; unnamed words go to the first option.
final class OptionWords {

  private OptionWords() {}

  static CommandLine.Parsed read(Place place, CommandSpec spec, List<TypedWord> words) {
    List<String> names = spec.options().stream().map(OptionSpec::name).toList();
    Map<String, String> options = new LinkedHashMap<>();
    List<String> free = new ArrayList<>();
    for (TypedWord word : words) {
      String name = Folding.lowerCase(word.name());
      Optional<String> meant = meant(word, names);
      if (!names.contains(name) && meant.isEmpty()) {
        free.add(word.text());
      } else if (!names.contains(name)) {
        return new CommandLine.Unreadable(
            "/%s has no option “%s”. Did you mean %s:? Text with a colon goes in double quotes."
                .formatted(spec.name(), word.name(), meant.get()));
      } else if (word.value().isBlank()) {
        return new CommandLine.Unreadable(
            "After %s: comes its value without a space, as in %s:word or %s:\"two words\"."
                .formatted(name, name, name));
      } else if (options.putIfAbsent(name, word.value()) != null) {
        return new CommandLine.Unreadable("/%s takes %s once.".formatted(spec.name(), name));
      }
    }
    String about = String.join(" ", free);
    if (!about.isBlank()) {
      String first = names.isEmpty() ? "" : names.getFirst();
      options.merge(first, about, (named, more) -> named + " " + more);
    }
    return new CommandLine.Asked(new Request(place, spec.name(), options));
  }

  /// The option whose name was probably misspelt. Any other colon is text, as is one that a space
  /// follows (`note: this`).
  private static Optional<String> meant(TypedWord word, List<String> names) {
    return word.name().isEmpty() || word.value().isBlank()
        ? Optional.empty()
        : Nearest.to(word.name(), names);
  }
}
