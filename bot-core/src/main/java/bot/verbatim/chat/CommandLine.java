package bot.verbatim.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The grammar of a typed command: its name, then words and `option:value` pairs in any order.
///
/// Words before which no option name stands belong to the command's first option. Double quotes
/// group words, and `\` before a double quote or a backslash makes it plain; an apostrophe is a
/// letter. A request written with [#write] reads back as the same request.
public final class CommandLine {

  private final List<CommandSpec> commands;

  /// @param commands all that can be asked
  public CommandLine(List<CommandSpec> commands) {
    this.commands = List.copyOf(commands);
  }

  /// What a line says.
  public sealed interface Parsed {}

  /// A request; its options are as typed and not yet checked.
  public record Asked(Request request) implements Parsed {}

  /// A line that cannot be read, and what to type instead.
  public record Unreadable(String message) implements Parsed {}

  /// Reads a line such as `/quote scalable-oversight speaker:"Jan Leike"`; the slash may be
  /// missing.
  public Parsed read(Place place, String line) {
    List<Words.Word> words = Words.split(line);
    if (words.isEmpty()) {
      return new Unreadable("Type a command, for example: /quote scalable-oversight");
    }
    Optional<CommandSpec> command = commandAt(words);
    if (command.isEmpty()) {
      return new Unreadable(unknown(words));
    }
    CommandSpec spec = command.get();
    int length = spec.name().split(" ").length;
    return new Asked(
        new Request(place, spec.name(), options(spec, words.subList(length, words.size()))));
  }

  /// Writes a request as a line that reads back as the same request.
  public static String write(Request request) {
    StringBuilder line = new StringBuilder("/").append(request.command());
    request
        .options()
        .forEach((name, value) -> line.append(' ').append(name).append(':').append(quoted(value)));
    return line.toString();
  }

  private Optional<CommandSpec> commandAt(List<Words.Word> words) {
    String first = bare(words.getFirst().text());
    String two = words.size() > 1 ? first + " " + words.get(1).text() : first;
    return named(two).or(() -> named(first));
  }

  private Optional<CommandSpec> named(String name) {
    return commands.stream().filter(spec -> spec.name().equalsIgnoreCase(name)).findFirst();
  }

  private static Map<String, String> options(CommandSpec spec, List<Words.Word> words) {
    Map<String, String> options = new LinkedHashMap<>();
    List<String> free = new ArrayList<>();
    for (Words.Word word : words) {
      Optional<OptionSpec> named = word.optionName().flatMap(spec::option);
      if (named.isPresent()) {
        put(options, named.get().name(), word.optionValue());
      } else {
        free.add(word.text());
      }
    }
    if (!free.isEmpty()) {
      String words2 = String.join(" ", free);
      put(options, spec.options().isEmpty() ? "" : spec.options().getFirst().name(), words2);
    }
    return options;
  }

  private static void put(Map<String, String> options, String name, String value) {
    if (!value.isBlank()) {
      options.merge(name, value.strip(), (before, more) -> before + " " + more);
    }
  }

  private String unknown(List<Words.Word> words) {
    String typed = bare(words.getFirst().text());
    String asked = words.size() > 1 ? typed + " " + words.get(1).text() : typed;
    List<String> names = commands.stream().map(CommandSpec::name).toList();
    boolean group = names.stream().anyMatch(name -> name.startsWith(typed + " "));
    String nearest = Nearest.to(group ? asked : typed, names).orElse("help");
    return "There is no command “/%s”. Did you mean /%s? /quotes help lists all."
        .formatted(group ? asked : typed, nearest.equals("help") ? "quotes help" : nearest);
  }

  private static String bare(String word) {
    return word.startsWith("/") ? word.substring(1) : word;
  }

  private static String quoted(String value) {
    boolean plain =
        value.chars().noneMatch(c -> Character.isWhitespace(c) || Words.isEscapable((char) c));
    return plain ? value : '"' + value.replaceAll("[\\\\\"“”]", "\\\\$0") + '"';
  }
}
