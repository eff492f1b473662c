package bot.verbatim.console.call;

import bot.verbatim.Settings;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.line.CallSpec;
import bot.verbatim.chat.line.CommandLine;
import bot.verbatim.chat.line.TypedWord;
import bot.verbatim.console.draw.CommandSyntax;
import bot.verbatim.text.StartupFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The output of `--help` and `--version`.
public final class UsageText {

  /// The options of every command.
  public static final List<CallSpec.Option> OPTIONS =
      List.of(
          CallSpec.Option.flag("json", "answer with one JSON document; console: one per line"),
          Settings.DATA,
          Settings.HOME,
          Settings.SEED,
          CallSpec.HELP,
          CallSpec.Option.flag("version", "show the version"));

  /// For a call that begins with an unknown option.
  public static final CallSpec NO_COMMAND = new CallSpec("", "", "", List.of());

  private final List<CallSpec> all = new ArrayList<>();
  private final CommandLine grammar;

  /// @param commands the chat commands
  /// @param operator commands of the terminal only
  /// @param platforms on which the launcher can run the bot
  public UsageText(List<CommandSpec> commands, List<CallSpec> operator, List<String> platforms) {
    commands.forEach(spec -> all.add(CallSpec.of(spec)));
    all.addAll(operator);
    platforms.forEach(platform -> all.add(platform(platform)));
    List<String> others =
        all.subList(commands.size(), all.size()).stream().map(CallSpec::name).toList();
    grammar =
        new CommandLine(
            commands,
            new CommandLine.Written(
                "./verbatim ", others, "./verbatim --help", words -> search(commands, words)));
  }

  /// The call that searches for words: the first command, with them as its first option.
  private static String search(List<CommandSpec> commands, String words) {
    CommandSpec first = commands.getFirst();
    String option = first.options().getFirst().name();
    return CommandSyntax.SHELL.whole(
        new Request(OpenCore.PLACE, first.name(), Map.of(option, words)));
  }

  /// The grammar of chat commands, with messages for the shell.
  public CommandLine grammar() {
    return grammar;
  }

  /// Help for the command that the words name, or for the commands of the group; for all commands
  /// if there are no words.
  ///
  /// @throws StartupFailure if they name no command
  public String of(List<String> words) throws StartupFailure {
    if (words.isEmpty()) {
      return text();
    }
    List<CallSpec> named = all.stream().filter(spec -> isNamed(spec.name(), words)).toList();
    if (named.isEmpty()) {
      throw StartupFailure.wrongCall(
          grammar.unknown(words.stream().map(TypedWord::plain).toList()));
    }
    return named.stream().map(spec -> spec.help(List.of())).collect(Collectors.joining("\n"))
        + "\nOptions of all commands:\n"
        + CallSpec.lines(OPTIONS);
  }

  /// Whether the words begin with the name, or the name begins with the words.
  private static boolean isNamed(String name, List<String> words) {
    String named = name + " ";
    String typed = String.join(" ", words).replaceFirst("^/", "") + " ";
    return named.regionMatches(true, 0, typed, 0, Math.min(named.length(), typed.length()));
  }

  private String text() {
    return "Verbatim finds quotes, and tells whether the words are real.\n\n"
        + all.stream().map(CallSpec::summary).collect(Collectors.joining())
        + "\nFor the options of one, ./verbatim COMMAND --help. All commands take\n\n"
        + CallSpec.lines(OPTIONS)
        + """

        Everything after -- is taken as words.
        Exit status: 0 found, 1 nothing found, 2 wrong usage. For check, doctor and verify
        1 means that something is wrong.
        """;
  }

  private static CallSpec platform(String name) {
    String shown = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return new CallSpec(name, "", "Run the bot on " + shown, List.of());
  }

  /// The version of the jar; `(not packaged)` if there is none.
  public static String version() {
    String version = UsageText.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
