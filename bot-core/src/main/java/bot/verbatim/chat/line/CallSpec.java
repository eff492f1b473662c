package bot.verbatim.chat.line;

import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Declares a shell command: its words and its `--options`.
///
/// @param name as typed after `./verbatim`
/// @param words the words that it takes, as shown in help; empty if it takes none
/// @param description one sentence without its full stop
/// @param example a call that works as written, without the launcher; empty for the name alone
public record CallSpec(
    String name, String words, String description, List<Option> options, String example) {

  /// Shows help; an option of every command.
  public static final Option HELP = Option.flag("help", "show this help");

  /// Prefix of each command in help.
  private static final String LAUNCHER = "./verbatim ";

  public CallSpec {
    options = List.copyOf(options);
  }

  /// A command whose name alone is an example.
  public CallSpec(String name, String words, String description, List<Option> options) {
    this(name, words, description, options, "");
  }

  /// One `--option`.
  ///
  /// @param value placeholder of its value in help; empty for a flag, which has none
  /// @param several whether it takes all words up to the next option
  public record Option(String name, String value, boolean several, String description) {

    /// An option without a value.
    public static Option flag(String name, String description) {
      return new Option(name, "", false, description);
    }

    /// An option with one value.
    public static Option of(String name, String value, String description) {
      return new Option(name, value, false, description);
    }

    boolean isFlag() {
      return value.isEmpty();
    }

    private String shown() {
      return ("--" + name + " " + value).strip() + (several ? " …" : "");
    }
  }

  /// The shell form of a chat command.
  public static CallSpec of(CommandSpec spec) {
    List<Option> options = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      options.add(
          switch (option.form()) {
            case OptionSpec.Text _ -> Option.of(option.name(), "TEXT", option.description());
            case OptionSpec.OneOf(List<String> words) ->
                Option.of(option.name(), "WORD", described(option, words));
            case OptionSpec.Whole(int least, int most) ->
                Option.of(
                    option.name(),
                    "N",
                    "%s, %d to %d".formatted(option.description(), least, most));
          });
    }
    String words =
        spec.options().stream()
            .findFirst()
            .map(first -> first.required() ? first.name() : "[" + first.name() + "]")
            .orElse("")
            .toUpperCase(Locale.ROOT);
    return new CallSpec(spec.name(), words, spec.description(), options, spec.example());
  }

  private static String described(OptionSpec option, List<String> words) {
    String description = option.description();
    return description.contains(words.getFirst())
        ? description
        : description + ": " + String.join(", ", words);
  }

  /// The usage line, and the description on the next line.
  public String summary() {
    return "  " + LAUNCHER + (name + " " + words).strip() + "\n      " + description + "\n";
  }

  /// The summary with all options.
  ///
  /// @param more options of every command
  public String help(List<Option> more) {
    String such =
        example.isEmpty() || example.equals(name)
            ? ""
            : "      Example: " + LAUNCHER + example + "\n";
    return summary() + such + "\n" + lines(Stream.concat(options.stream(), more.stream()).toList());
  }

  /// One line per option, with aligned descriptions.
  public static String lines(List<Option> options) {
    int longest = options.stream().mapToInt(option -> option.shown().length()).max().orElse(0);
    StringBuilder lines = new StringBuilder();
    for (Option option : options) {
      String shown = option.shown();
      lines
          .append("  ")
          .append(shown)
          .append(" ".repeat(longest - shown.length() + 2))
          .append(option.description())
          .append('\n');
    }
    return lines.toString();
  }
}
