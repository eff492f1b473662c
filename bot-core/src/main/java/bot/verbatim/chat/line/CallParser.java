package bot.verbatim.chat.line;

import bot.verbatim.chat.line.ProcessCall.Given;
import bot.verbatim.text.Nearest;
import bot.verbatim.text.StartupFailure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Parses process arguments into options, their values, and words.
final class CallParser {

  private final List<CallSpec.Option> options;
  private final @Nullable String command;
  private final Deque<String> rest;
  private final List<Given> given = new ArrayList<>();

  /// @param command name of the command, for errors on unknown options; null to keep these as words
  CallParser(List<CallSpec.Option> options, @Nullable String command, List<String> arguments) {
    this.options = options;
    this.command = command;
    this.rest = new ArrayDeque<>(arguments);
  }

  /// Parses the arguments; can be called once.
  ProcessCall read() throws StartupFailure {
    while (!rest.isEmpty() && !rest.peek().equals(ProcessCall.END)) {
      String argument = rest.pop();
      Optional<CallSpec.Option> option = option(argument);
      if (option.isPresent()) {
        add(option.get(), argument);
      } else if (command != null && argument.startsWith("-") && !argument.equals("-")) {
        throw unknown(argument, command);
      } else {
        given.add(new Given("", argument));
      }
    }
    // A command takes the words behind `--`; without one, all is kept for the command's own parser.
    if (command != null) {
      rest.poll();
    }
    rest.forEach(word -> given.add(new Given(command == null ? "" : ProcessCall.END, word)));
    return new ProcessCall(given);
  }

  static List<String> names(List<CallSpec.Option> options) {
    return options.stream().map(CallSpec.Option::name).toList();
  }

  private Optional<CallSpec.Option> option(String argument) {
    String name = name(argument);
    return options.stream().filter(it -> !name.isEmpty() && it.name().equals(name)).findFirst();
  }

  /// Adds an option with its values.
  private void add(CallSpec.Option option, String argument) throws StartupFailure {
    String name = option.name();
    int equals = argument.indexOf('=');
    if (option.isFlag()) {
      if (equals >= 0) {
        throw StartupFailure.wrongCall(
            "--%s takes no value: write --%s alone.".formatted(name, name));
      }
      given.add(new Given(name, ""));
    } else if (equals >= 0) {
      given.add(new Given(name, value(name, argument.substring(equals + 1))));
    } else {
      given.add(new Given(name, value(name, isValueNext() ? rest.pop() : "")));
      while (option.several() && isValueNext()) {
        given.add(new Given(name, rest.pop()));
      }
    }
  }

  private boolean isValueNext() {
    return !rest.isEmpty() && !rest.peek().startsWith("--");
  }

  private static String value(String name, String value) throws StartupFailure {
    if (value.isBlank()) {
      throw StartupFailure.wrongCall(
          "--" + name + " needs a value after it, as in --" + name + "=value.");
    }
    return value;
  }

  /// The option name of an argument; empty for a word.
  private static String name(String argument) {
    if (argument.equals("-h")) {
      return CallSpec.HELP.name();
    }
    int equals = argument.indexOf('=');
    return argument.startsWith("--")
        ? argument.substring(2, equals < 0 ? argument.length() : equals)
        : "";
  }

  private StartupFailure unknown(String argument, String behind) {
    List<String> known = names(options);
    String name = name(argument);
    String meant =
        Nearest.to(name, known)
            .map(near -> "Did you mean --" + near + "?")
            .orElse("There are: --" + String.join(", --", known) + ".");
    return StartupFailure.wrongCall(
        "There is no option %s%s. %s Everything after -- is taken as words."
            .formatted(
                name.isEmpty() ? argument : "--" + name,
                behind.isEmpty() ? "" : " for “" + behind + "”",
                meant));
  }
}
