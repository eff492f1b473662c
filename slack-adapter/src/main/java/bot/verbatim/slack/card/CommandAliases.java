package bot.verbatim.slack.card;

import bot.verbatim.chat.CommandSpec;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Maps the core's command names to those of this workspace. All apps of a workspace share one
/// namespace, so `/quote` may be taken.
public final class CommandAliases {

  private final String ours;
  private final String here;
  private final List<String> firstWords;
  private final List<String> names;
  private final Pattern written;

  /// @param here the name to use for the first command, for example `/quote`
  public CommandAliases(List<CommandSpec> specs, String here) {
    this.names = specs.stream().map(CommandSpec::name).toList();
    this.firstWords = names.stream().map(CommandAliases::firstWord).distinct().toList();
    this.ours = firstWords.getFirst();
    this.here = here.substring(1);
    this.written = Pattern.compile("(?<![\\w/.])/" + Pattern.quote(ours) + "(?=s?\\b)");
  }

  /// The commands to register, for example `/quote` and `/quotes`.
  public List<String> all() {
    return firstWords.stream().map(this::shown).toList();
  }

  /// How a command of the core is typed in this workspace.
  public String shown(String name) {
    return "/" + (name.startsWith(ours) ? here + name.substring(ours.length()) : name);
  }

  /// A sentence of the core with command names as in this workspace.
  public String inSentence(String sentence) {
    return here.equals(ours)
        ? sentence
        : written.matcher(sentence).replaceAll(Matcher.quoteReplacement("/" + here));
  }

  /// The core's command line for a slash command.
  ///
  /// A group without a subcommand, or `help` after any command, becomes the help command.
  public String line(String command, String text) {
    String typed = command.substring(1);
    String name = typed.startsWith(here) ? ours + typed.substring(here.length()) : typed;
    String rest = text.strip();
    boolean isGroup = !names.contains(name);
    if (rest.equalsIgnoreCase("help") || (isGroup && rest.isEmpty())) {
      return "/" + help();
    }
    return "/" + name + " " + rest;
  }

  private String help() {
    return names.stream().filter(name -> name.endsWith(" help")).findFirst().orElse(ours);
  }

  private static String firstWord(String name) {
    return name.split(" ", 2)[0];
  }
}
