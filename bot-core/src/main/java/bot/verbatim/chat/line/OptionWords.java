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
import java.util.Set;

/// Assigns the words after a command's name to options; unnamed words go to the first option.
final class OptionWords {

  /// What people may take for the name of an option. Words that begin sentences (`note:`, `so:`)
  /// are not here, since a colon after them is text.
  private static final Set<String> PLAUSIBLE =
      Set.of(
          "about",
          "after",
          "author",
          "before",
          "by",
          "category",
          "date",
          "fidelity",
          "format",
          "from",
          "id",
          "in",
          "lang",
          "language",
          "limit",
          "max",
          "order",
          "page",
          "person",
          "rating",
          "since",
          "sort",
          "source",
          "speaker",
          "subject",
          "tag",
          "tags",
          "theme",
          "title",
          "topic",
          "topics",
          "until",
          "venue",
          "who",
          "year");

  private OptionWords() {}

  static CommandLine.Parsed read(Place place, CommandSpec spec, List<TypedWord> words) {
    List<String> names = spec.options().stream().map(OptionSpec::name).toList();
    Map<String, String> options = new LinkedHashMap<>();
    List<String> free = new ArrayList<>();
    for (TypedWord word : words) {
      String name = Folding.lowerCase(word.name());
      if (!names.contains(name) && isOption(word, names)) {
        return new CommandLine.Unreadable(unknown(spec, word.name(), names));
      } else if (!names.contains(name)) {
        free.add(word.text());
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

  /// Whether a word names an option that there is not: one that is misspelt, or one of
  /// [#PLAUSIBLE]. Any other colon is text, as is one that a space follows (`note: this`) or that
  /// belongs to an address.
  private static boolean isOption(TypedWord word, List<String> names) {
    if (word.name().isEmpty() || word.value().isBlank() || word.value().startsWith("//")) {
      return false;
    }
    return PLAUSIBLE.contains(word.name()) || Nearest.to(word.name(), names).isPresent();
  }

  private static String unknown(CommandSpec spec, String typed, List<String> names) {
    String there =
        Nearest.to(typed, names)
            .map(near -> "Did you mean %s:?".formatted(near))
            .orElse(
                names.isEmpty()
                    ? "It takes none."
                    : "It takes " + String.join(":, ", names) + ":.");
    return "/%s has no option “%s”. %s %s"
        .formatted(spec.name(), typed, there, CommandLine.COLON_IN_TEXT);
  }
}
