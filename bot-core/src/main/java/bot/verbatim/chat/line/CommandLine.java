package bot.verbatim.chat.line;

import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Request;
import java.util.List;
import java.util.Optional;

/// The grammar of a typed command: its name, then words and `option:value` pairs in any order.
///
/// Unnamed words belong to the command's first option. Double quotes group words, `\` escapes a
/// double quote or a backslash, and an apostrophe is an ordinary letter. A request written with
/// [#write] reads back as the same request.
public final class CommandLine {

  private final CommandNames names;

  /// @param commands all commands
  public CommandLine(List<CommandSpec> commands) {
    this(commands, Written.IN_CHAT);
  }

  /// @param written how commands are written where this grammar is used
  public CommandLine(List<CommandSpec> commands, Written written) {
    this.names = new CommandNames(commands, written);
  }

  /// How messages about unknown commands write a command.
  ///
  /// @param before prefix of a command's name
  /// @param others names of further commands that can be called there
  /// @param lists the command that lists all commands
  public record Written(String before, List<String> others, String lists) {

    static final Written IN_CHAT = new Written("/", List.of(), "/quotes help");

    public Written {
      others = List.copyOf(others);
    }
  }

  /// A command that was recognised by its name.
  ///
  /// @param behind the words after its name
  public record Named(CommandSpec spec, List<TypedWord> behind) {}

  /// The result of parsing a line.
  public sealed interface Parsed {}

  /// A request; its options are not yet validated.
  public record Asked(Request request) implements Parsed {}

  /// A line that cannot be parsed, and what to type instead.
  public record Unreadable(String message) implements Parsed {}

  /// Reads a line such as `/quote scalable-oversight speaker:"Jan Leike"`; the slash is optional.
  public Parsed read(Place place, String line) {
    return read(place, TypedWords.split(line));
  }

  /// Reads words that are already split, for example by a shell.
  public Parsed read(Place place, List<TypedWord> words) {
    if (words.isEmpty()) {
      return new Unreadable("Type a command, for example: /quote scalable-oversight");
    }
    return command(words)
        .map(named -> read(place, named.spec(), named.behind()))
        .orElseGet(() -> new Unreadable(unknown(words)));
  }

  /// Reads the words after a command's name.
  public static Parsed read(Place place, CommandSpec spec, List<TypedWord> behind) {
    return new OptionWords(spec).read(place, behind);
  }

  /// The command whose name the words begin with, if any.
  public Optional<Named> command(List<TypedWord> words) {
    return names.at(words).map(spec -> new Named(spec, CommandNames.after(spec, words)));
  }

  /// The error message for words that begin with no command's name, with a suggestion.
  ///
  /// @param words at least one
  public String unknown(List<TypedWord> words) {
    return names.unknown(words);
  }

  /// Whether a line begins with the name of a command.
  public boolean names(String line) {
    return names.at(TypedWords.split(line)).isPresent();
  }

  /// Writes a request as a line that reads back as the same request.
  public static String write(Request request) {
    StringBuilder line = new StringBuilder("/").append(request.command());
    request
        .options()
        .forEach((name, value) -> line.append(' ').append(name).append(':').append(quoted(value)));
    return line.toString();
  }

  /// Writes a value so that it reads back as one word.
  public static String quoted(String value) {
    StringBuilder quoted = new StringBuilder();
    boolean plain = !value.isEmpty();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (TypedWords.isEscapable(c)) {
        quoted.append('\\');
      }
      plain &= !TypedWords.isEscapable(c) && !Character.isWhitespace(c);
      quoted.append(c);
    }
    return plain ? value : quoted.insert(0, '"').append('"').toString();
  }
}
