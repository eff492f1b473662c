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

/// Tells which words after a command's name are options, and which are words of the first option.
final class OptionWords {

  private final CommandSpec spec;
  private final List<String> names;
  private final Map<String, String> options = new LinkedHashMap<>();
  private final List<String> free = new ArrayList<>();

  OptionWords(CommandSpec spec) {
    this.spec = spec;
    this.names = spec.options().stream().map(OptionSpec::name).toList();
  }

  /// Reads the words once.
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

  /// Adds a word, or says why it cannot be one.
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

  /// A name that misses an option's by a letter or two is a slip; any other colon is just text. So
  /// is one with a space behind it, as in `note: this`.
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
