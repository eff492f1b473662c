package bot.verbatim.console;

import bot.verbatim.chat.CommandLine;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Nearest;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.Word;
import bot.verbatim.console.Arguments.WrongCall;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a chat command from the arguments of a shell, where each argument is one word already.
///
/// Beside `speaker:"Jan Leike"` a shell's way of writing it is known: `--speaker "Jan Leike"`.
final class ShellLine {

  /// What is no chat command, but can be asked in a terminal.
  static final List<String> OPERATOR = List.of("console", "check", "verify", "find");

  private final List<CommandSpec> commands;

  ShellLine(List<CommandSpec> commands) {
    this.commands = List.copyOf(commands);
  }

  /// Reads a command; its options are not yet checked.
  ///
  /// @param rest at least one, without the options that any command takes
  Request read(Place place, List<String> rest) throws WrongCall {
    String first = rest.getFirst();
    if (first.startsWith("-") && first.length() > 1) {
      throw unknownOption(first, null);
    }
    CommandSpec spec = command(rest);
    int nameWords =
        spec.name().indexOf(' ') > 0 && !spec.name().equalsIgnoreCase(bare(first)) ? 2 : 1;
    List<Word> words = new ArrayList<>();
    words.add(Word.plain(spec.name()));
    addWords(words, spec, rest.subList(nameWords, rest.size()));
    return switch (new CommandLine(commands).read(place, words)) {
      case CommandLine.Asked(Request request) -> request;
      case CommandLine.Unreadable(String message) -> throw new WrongCall(message);
    };
  }

  private CommandSpec command(List<String> rest) throws WrongCall {
    String one = bare(rest.getFirst());
    String two = rest.size() > 1 ? one + " " + rest.get(1) : one;
    List<String> names = new ArrayList<>(OPERATOR);
    boolean group = false;
    for (CommandSpec spec : commands) {
      if (spec.name().equalsIgnoreCase(two) || spec.name().equalsIgnoreCase(one)) {
        return spec;
      }
      names.add(spec.name());
      group |= spec.name().startsWith(one + " ");
    }
    String typed = group ? two : one;
    String meant = Nearest.to(typed, names).map(near -> "Did you mean “" + near + "”? ").orElse("");
    throw new WrongCall(
        "There is no command “" + typed + "”. " + meant + "./verbatim --help lists all.");
  }

  private static String bare(String word) {
    return word.startsWith("/") ? word.substring(1) : word;
  }

  private static void addWords(List<Word> words, CommandSpec spec, List<String> arguments)
      throws WrongCall {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals(Arguments.END)) {
        arguments.subList(i + 1, arguments.size()).forEach(word -> words.add(Word.plain(word)));
        return;
      }
      if (!argument.startsWith("-") || argument.equals("-")) {
        words.add(word(argument));
        continue;
      }
      String name = Arguments.name(argument);
      if (spec.option(name).isEmpty()) {
        throw unknownOption(argument, spec);
      }
      boolean within = argument.indexOf('=') >= 0;
      String next = i + 1 < arguments.size() ? arguments.get(i + 1) : Arguments.END;
      String value = within ? argument.substring(name.length() + 3) : next;
      words.add(new Word(name, Arguments.value(name, value, within)));
      i += within ? 0 : 1;
    }
  }

  /// The shell took the double quotes away, so the value is all that stands behind the colon. With
  /// a space there the argument is text.
  private static Word word(String argument) {
    int colon = argument.indexOf(':');
    boolean named =
        colon > 0
            && argument.substring(0, colon).indexOf(' ') < 0
            && !argument.startsWith(" ", colon + 1);
    return named
        ? new Word(argument.substring(0, colon), argument.substring(colon + 1))
        : Word.plain(argument);
  }

  private static WrongCall unknownOption(String argument, @Nullable CommandSpec spec) {
    List<String> known = new ArrayList<>();
    if (spec != null) {
      spec.options().stream().map(OptionSpec::name).forEach(known::add);
    }
    known.addAll(Arguments.FLAGS);
    known.addAll(Arguments.VALUES);
    String name = Arguments.name(argument);
    String shown = name.isEmpty() ? argument : "--" + name;
    String where = spec == null ? "" : " for “" + spec.name() + "”";
    String meant =
        Nearest.to(name, known)
            .map(near -> "Did you mean --" + near + "?")
            .orElse("There are: --" + String.join(", --", known) + ".");
    return new WrongCall(
        "There is no option " + shown + where + ". " + meant + " Behind -- all are words.");
  }
}
