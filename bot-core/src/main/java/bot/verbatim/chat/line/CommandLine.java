package bot.verbatim.chat.line;

import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Request;
import bot.verbatim.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The grammar of a typed command: its name, then words and `option:value` pairs in any order.
///
/// Unnamed words belong to the command's first option. Double quotes group words, `\` escapes a
/// double quote or a backslash, and an apostrophe is an ordinary letter. A request written with
/// [#write] reads back as the same request.
public final class CommandLine {

  /// Maximum length of an unknown name in a message, in code points. Chosen by hand; no test tells.
  private static final int SHOWN = 60;

  /// What must be escaped between double quotes.
  private static final Pattern ESCAPABLE = Pattern.compile("[\\\\\"“”]");

  /// How text with a colon is told from an option where double quotes reach this grammar.
  public static final String COLON_IN_TEXT = "Text with a colon goes in double quotes.";

  private final List<CommandSpec> commands;
  private final Written written;

  /// @param commands all commands
  public CommandLine(List<CommandSpec> commands) {
    this(commands, Written.IN_CHAT);
  }

  /// @param written how commands are written where this grammar is used
  public CommandLine(List<CommandSpec> commands, Written written) {
    this.commands = List.copyOf(commands);
    this.written = written;
  }

  /// How messages about unknown commands write a command.
  ///
  /// @param before prefix of a command's name
  /// @param others names of further commands that can be called there
  /// @param lists the command that lists all commands
  /// @param looksUp the command that looks words up; empty where all words are looked up
  public record Written(
      String before, List<String> others, String lists, UnaryOperator<String> looksUp) {
    static final Written IN_CHAT = new Written("/", List.of(), "/quotes help", _ -> "");
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
    return OptionWords.read(place, spec, behind);
  }

  /// The command named by the first two words, or by the first; empty if there is none.
  public Optional<Named> command(List<TypedWord> words) {
    String name = words.isEmpty() ? "" : bare(words.getFirst());
    Optional<Named> one = named(name, words, 1);
    return words.size() < 2 ? one : named(name + " " + words.get(1).text(), words, 2).or(() -> one);
  }

  /// The error message for words that begin with no command's name, with a suggestion.
  ///
  /// @param words at least one
  public String unknown(List<TypedWord> words) {
    String slash = written.before();
    String first = bare(words.getFirst());
    List<String> names =
        Stream.concat(commands.stream().map(CommandSpec::name), written.others().stream()).toList();
    List<String> group =
        names.stream()
            .filter(name -> name.regionMatches(true, 0, first + " ", 0, first.length() + 1))
            .toList();
    if (!group.isEmpty() && words.size() == 1) {
      return "%s%s needs one more word: %s%s."
          .formatted(slash, first, slash, String.join(", " + slash, group));
    }
    String typed = group.isEmpty() ? first : first + " " + words.get(1).text();
    String meant =
        Nearest.to(typed, names)
            .or(() -> lastWord(typed, names))
            .map(near -> "Did you mean %s%s? ".formatted(slash, near))
            .orElse("");
    return "There is no command “%s%s”. %s%s lists all.%s"
        .formatted(
            slash,
            PlainText.cut(typed, SHOWN),
            meant,
            written.lists(),
            meant.isEmpty() ? search(words) : "");
  }

  /// The command whose second word was typed without its first.
  private static Optional<String> lastWord(String typed, List<String> names) {
    return names.stream()
        .filter(name -> name.regionMatches(true, name.indexOf(' ') + 1, typed, 0, typed.length()))
        .filter(name -> name.length() - name.indexOf(' ') - 1 == typed.length())
        .findFirst();
  }

  private String search(List<TypedWord> words) {
    String typed = words.stream().map(TypedWord::text).collect(Collectors.joining(" "));
    String command = typed.length() > SHOWN ? "" : written.looksUp().apply(typed);
    return command.isEmpty() ? "" : "\nTo search for words: " + command;
  }

  /// Whether a line begins with the name of a command.
  public boolean names(String line) {
    return command(TypedWords.split(line)).isPresent();
  }

  private Optional<Named> named(String name, List<TypedWord> words, int length) {
    return commands.stream()
        .filter(spec -> spec.name().equalsIgnoreCase(name))
        .findFirst()
        .map(spec -> new Named(spec, words.subList(length, words.size())));
  }

  private static String bare(TypedWord word) {
    return word.text().startsWith("/") ? word.text().substring(1) : word.text();
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
    boolean plain =
        value.chars().noneMatch(c -> TypedWords.isEscapable((char) c) || Character.isWhitespace(c));
    return plain && !value.isEmpty()
        ? value
        : '"' + ESCAPABLE.matcher(value).replaceAll("\\\\$0") + '"';
  }
}
