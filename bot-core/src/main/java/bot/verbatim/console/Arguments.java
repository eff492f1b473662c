package bot.verbatim.console;

import bot.verbatim.Settings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the launcher was called with: the options that any command takes, told from the rest.
///
/// @param settings from an option, else from the environment, else the default
/// @param flags those given, without their dashes
/// @param rest in their order, `--` included
record Arguments(Settings settings, Set<String> flags, List<String> rest) {

  /// All options that take no value.
  static final List<String> FLAGS = List.of("json", "help", "version");

  /// All options that take one.
  static final List<String> VALUES = List.of("data", "home", "seed");

  /// Ends all options: what follows are words.
  static final String END = "--";

  Arguments {
    flags = Set.copyOf(flags);
    rest = List.copyOf(rest);
  }

  /// The call cannot be understood; the message says what to write instead.
  static final class WrongCall extends Exception {
    private static final long serialVersionUID = 1;

    private final String sentence;

    WrongCall(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }

    String sentence() {
      return sentence;
    }
  }

  /// Whether a flag was given.
  boolean has(String flag) {
    return flags.contains(flag);
  }

  /// Whether JSON is asked for, even where the rest of the call cannot be understood.
  static boolean askForJson(List<String> arguments) {
    int end = arguments.indexOf(END);
    return (end < 0 ? arguments : arguments.subList(0, end)).contains("--json");
  }

  /// Reads a call.
  ///
  /// @param environment `VERBATIM_DATA` and `VERBATIM_HOME` are looked up
  /// @param seed where none is given
  static Arguments read(List<String> arguments, Map<String, String> environment, long seed)
      throws WrongCall {
    List<String> flags = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      String name = name(argument);
      if (argument.equals(END)) {
        rest.addAll(arguments.subList(i, arguments.size()));
        break;
      } else if (FLAGS.contains(name) && argument.indexOf('=') < 0) {
        flags.add(name);
      } else if (VALUES.contains(name)) {
        boolean within = argument.indexOf('=') >= 0;
        String next = i + 1 < arguments.size() ? arguments.get(i + 1) : END;
        values.put(
            name, value(name, within ? argument.substring(name.length() + 3) : next, within));
        i += within ? 0 : 1;
      } else {
        rest.add(argument);
      }
    }
    Path data = folder("data", values.get("data"), environment.get("VERBATIM_DATA"), "data");
    Path home = folder("home", values.get("home"), environment.get("VERBATIM_HOME"), "var");
    String asked = values.get("seed");
    Settings settings = new Settings(data, home, asked == null ? seed : seed(asked));
    return new Arguments(settings, Set.copyOf(flags), rest);
  }

  /// The name of an option, or an empty text for a word.
  static String name(String argument) {
    if (argument.equals("-h")) {
      return "help";
    }
    if (!argument.startsWith("--")) {
      return "";
    }
    int equals = argument.indexOf('=');
    return argument.substring(2, equals < 0 ? argument.length() : equals);
  }

  /// A value that has to be there.
  ///
  /// @param within whether it was written behind a `=`, where it may look like an option
  static String value(String name, String value, boolean within) throws WrongCall {
    if (value.isBlank() || (!within && value.startsWith("--"))) {
      throw new WrongCall("--" + name + " needs a value after it, as in --" + name + "=value.");
    }
    return value;
  }

  private static Path folder(
      String name, @Nullable String option, @Nullable String variable, String otherwise)
      throws WrongCall {
    String given =
        option != null ? option : variable == null || variable.isEmpty() ? otherwise : variable;
    try {
      return Path.of(given);
    } catch (InvalidPathException noPath) {
      throw new WrongCall("“" + given + "” is no path. Name a folder with --" + name + " DIR.");
    }
  }

  private static long seed(String given) throws WrongCall {
    try {
      return Long.parseLong(given);
    } catch (NumberFormatException noNumber) {
      throw new WrongCall("“" + given + "” is no seed. Give a whole number, as in --seed 42.");
    }
  }
}
