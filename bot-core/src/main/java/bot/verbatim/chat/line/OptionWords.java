package bot.verbatim.chat.line;

import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Request;
import bot.verbatim.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Assigns the words after a command's name to options; unnamed words go to the first option.
final class OptionWords {

  private final CommandSpec spec;
  private final List<String> names;
  private final Map<String, String> options = new LinkedHashMap<>();
  private final List<String> free = new ArrayList<>();

  OptionWords(CommandSpec spec) {
    this.spec = spec;
    this.names = spec.options().stream().map(OptionSpec::name).toList();
  }

  /// Parses the words; can be called once.
  CommandLine.Parsed read(Place place, List<TypedWord> words) {
    for (TypedWord word : words) {
      String problem = add(word);
      if (problem != null) {
        return new CommandLine.Unreadable(problem);
      }
    }
    String about = String.join(" ", free);
    if (!about.isBlank()) {
      String first = names.isEmpty() ? "" : names.getFirst();
      options.merge(first, about, (named, more) -> named + " " + more);
    }
    return new CommandLine.Asked(new Request(place, spec.name(), options));
  }

  /// Adds a word; returns an error message, or null if there is none.
  private @Nullable String add(TypedWord word) {
    String name = word.name().toLowerCase(Locale.ROOT);
    return names.contains(name) ? addNamed(name, word.value()) : meantOrFree(word);
  }

  private @Nullable String addNamed(String name, String value) {
    if (value.isBlank()) {
      return "After %s: comes its value without a space, as in %s:word or %s:\"two words\"."
          .formatted(name, name, name);
    }
    return options.putIfAbsent(name, value) == null
        ? null
        : "/%s takes %s once.".formatted(spec.name(), name);
  }

  /// Reports a misspelt option name. Any other colon is text, as is one that a space follows
  /// (`note: this`).
  private @Nullable String meantOrFree(TypedWord word) {
    Optional<String> near =
        word.name().isEmpty() || word.value().isBlank()
            ? Optional.empty()
            : Nearest.to(word.name(), names);
    if (near.isEmpty()) {
      free.add(word.text());
      return null;
    }
    return "/%s has no option “%s”. Did you mean %s:? Text with a colon goes in double quotes."
        .formatted(spec.name(), word.name(), near.get());
  }
}
