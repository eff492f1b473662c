package bot.verbatim.chat.line;

import bot.verbatim.chat.CommandSpec;
import bot.verbatim.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the command that a line begins with, or suggests one.
final class CommandNames {

  /// Maximum length of an unknown name in a message, in code points. Chosen by hand; no test tells.
  private static final int SHOWN = 60;

  private final List<CommandSpec> commands;
  private final CommandLine.Written written;

  CommandNames(List<CommandSpec> commands, CommandLine.Written written) {
    this.commands = List.copyOf(commands);
    this.written = written;
  }

  /// The command named by the first two words, or by the first.
  Optional<CommandSpec> at(List<TypedWord> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String first = bare(words.getFirst().text());
    if (words.size() > 1) {
      Optional<CommandSpec> two = named(first + " " + words.get(1).text());
      if (two.isPresent()) {
        return two;
      }
    }
    return named(first);
  }

  /// The words after a command's name.
  static List<TypedWord> after(CommandSpec spec, List<TypedWord> words) {
    boolean oneWord = spec.name().equalsIgnoreCase(bare(words.getFirst().text()));
    return words.subList(oneWord ? 1 : 2, words.size());
  }

  /// The error message for an unknown command, with a suggestion.
  String unknown(List<TypedWord> words) {
    String slash = written.before();
    String first = bare(words.getFirst().text());
    List<String> group = names().stream().filter(name -> inGroup(name, first)).toList();
    if (!group.isEmpty() && words.size() == 1) {
      return "%s%s needs one more word: %s%s."
          .formatted(slash, first, slash, String.join(", " + slash, group));
    }
    String typed = group.isEmpty() ? first : first + " " + words.get(1).text();
    String meant =
        Nearest.to(typed, names())
            .map(near -> "Did you mean %s%s? ".formatted(slash, near))
            .orElse("");
    return "There is no command “%s%s”. %s%s lists all."
        .formatted(slash, shortened(typed), meant, written.lists());
  }

  private List<String> names() {
    return Stream.concat(commands.stream().map(CommandSpec::name), written.others().stream())
        .toList();
  }

  private static boolean inGroup(String name, String group) {
    return name.regionMatches(true, 0, group + " ", 0, group.length() + 1);
  }

  private Optional<CommandSpec> named(String name) {
    return commands.stream().filter(spec -> spec.name().equalsIgnoreCase(name)).findFirst();
  }

  private static String bare(String word) {
    return word.startsWith("/") ? word.substring(1) : word;
  }

  private static String shortened(String typed) {
    return typed.codePointCount(0, typed.length()) <= SHOWN
        ? typed
        : typed.substring(0, typed.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
