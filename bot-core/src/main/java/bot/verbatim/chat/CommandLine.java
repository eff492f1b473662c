package bot.verbatim.chat;

import java.util.List;

/// The grammar of a typed command: its name, then words and `option:value` pairs in any order.
///
/// Words before which no option name stands belong to the command's first option. Double quotes
/// group words, and `\` before a double quote or a backslash makes it plain; an apostrophe is a
/// letter. A request written with [#write] reads back as the same request.
public final class CommandLine {

  private final CommandNames names;

  /// @param commands all that can be asked
  public CommandLine(List<CommandSpec> commands) {
    this.names = new CommandNames(commands);
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
    return read(place, Words.split(line));
  }

  /// Reads words that somebody else has told apart already, such as a shell.
  public Parsed read(Place place, List<Word> words) {
    if (words.isEmpty()) {
      return new Unreadable("Type a command, for example: /quote scalable-oversight");
    }
    return names
        .at(words)
        .<Parsed>map(spec -> new OptionWords(spec).read(place, CommandNames.after(spec, words)))
        .orElseGet(() -> new Unreadable(names.unknown(words)));
  }

  /// Whether a line begins with the name of a command.
  public boolean names(String line) {
    return names.at(Words.split(line)).isPresent();
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
      if (Words.isEscapable(c)) {
        quoted.append('\\');
      }
      plain &= !Words.isEscapable(c) && !Character.isWhitespace(c);
      quoted.append(c);
    }
    return plain ? value : quoted.insert(0, '"').append('"').toString();
  }
}
