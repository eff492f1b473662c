package bot.verbatim.chat.line;

import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Request;
import java.util.List;
import java.util.Optional;

/// The grammar of a typed command: its name, then words and `option:value` pairs in any order.
///
/// Words before which no option name stands belong to the command's first option. Double quotes
/// group words, and `\` before a double quote or a backslash makes it plain; an apostrophe is a
/// letter. A request written with [#write] reads back as the same request.
public final class CommandLine {

  private final CommandNames names;

  /// @param commands all that can be asked
  public CommandLine(List<CommandSpec> commands) {
    this(commands, Written.IN_CHAT);
  }

  /// @param written how commands are written where this grammar is read
  public CommandLine(List<CommandSpec> commands, Written written) {
    this.names = new CommandNames(commands, written);
  }

  /// How commands are written somewhere, for what is said of one that is not there.
  ///
  /// @param before what stands before a command's name
  /// @param others names of commands that belong to that place alone
  /// @param lists what to type for a list of all
  public record Written(String before, List<String> others, String lists) {

    static final Written IN_CHAT = new Written("/", List.of(), "/quotes help");

    public Written {
      others = List.copyOf(others);
    }
  }

  /// A command's name, found.
  ///
  /// @param behind the words behind its name
  public record Named(CommandSpec spec, List<TypedWord> behind) {}

  /// What a line says.
  public sealed interface Parsed {}

  /// A request; its options are as typed and not yet checked.
  public record Asked(Request request) implements Parsed {}

  /// A line that cannot be read, and what to type instead.
  public record Unreadable(String message) implements Parsed {}

  /// Reads a line such as `/quote scalable-oversight speaker:"Jan Leike"`; the slash may be
  /// missing.
  public Parsed read(Place place, String line) {
    return read(place, TypedWords.split(line));
  }

  /// Reads words that somebody else has told apart already, such as a shell.
  public Parsed read(Place place, List<TypedWord> words) {
    if (words.isEmpty()) {
      return new Unreadable("Type a command, for example: /quote scalable-oversight");
    }
    return command(words)
        .map(named -> read(place, named.spec(), named.behind()))
        .orElseGet(() -> new Unreadable(unknown(words)));
  }

  /// Reads what stands behind a command's name.
  public static Parsed read(Place place, CommandSpec spec, List<TypedWord> behind) {
    return new OptionWords(spec).read(place, behind);
  }

  /// The command whose name words begin with, if there is one.
  public Optional<Named> command(List<TypedWord> words) {
    return names.at(words).map(spec -> new Named(spec, CommandNames.after(spec, words)));
  }

  /// Says that no command has the name that words begin with, and which there is.
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
