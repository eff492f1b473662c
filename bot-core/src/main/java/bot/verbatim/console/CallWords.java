package bot.verbatim.console;

import bot.verbatim.chat.Nearest;
import bot.verbatim.console.Arguments.WrongCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What stands behind the name of an operator's command: words, flags, and options with values.
///
/// @param words in their order
record CallWords(List<String> words, Set<String> flags, Map<String, List<String>> values) {

  CallWords {
    words = List.copyOf(words);
    flags = Set.copyOf(flags);
    values = Map.copyOf(values);
  }

  /// What a command takes.
  ///
  /// @param one options with one value
  /// @param many options that take all words up to the next option
  record Shape(String command, List<String> flags, List<String> one, List<String> many) {}

  /// Reads a call.
  ///
  /// @param rest begins with the name of the command
  static CallWords read(Shape shape, List<String> rest) throws WrongCall {
    List<String> words = new ArrayList<>();
    Set<String> flags = new HashSet<>();
    Map<String, List<String>> values = new HashMap<>();
    for (int i = 1; i < rest.size(); i++) {
      String argument = rest.get(i);
      if (argument.equals(Arguments.END)) {
        words.addAll(rest.subList(i + 1, rest.size()));
        break;
      }
      String name = Arguments.name(argument);
      if (!argument.startsWith("-") || argument.equals("-")) {
        words.add(argument);
      } else if (shape.flags().contains(name) && argument.indexOf('=') < 0) {
        flags.add(name);
      } else if (shape.one().contains(name) || shape.many().contains(name)) {
        i = values(shape, rest, i, values.computeIfAbsent(name, _ -> new ArrayList<>()));
      } else {
        throw unknown(shape, argument);
      }
    }
    return new CallWords(words, flags, values);
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  /// All values of an option, in their order.
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /// The value of an option that may be given once.
  Optional<String> value(String name) throws WrongCall {
    List<String> given = all(name);
    if (given.size() > 1) {
      throw new WrongCall("--" + name + " takes one value, and stands here twice. Keep one.");
    }
    return given.stream().findFirst();
  }

  /// Takes the values of the option at a place.
  ///
  /// @return the place of the last of them
  private static int values(Shape shape, List<String> rest, int at, List<String> values)
      throws WrongCall {
    String argument = rest.get(at);
    String name = Arguments.name(argument);
    if (argument.indexOf('=') >= 0) {
      values.add(Arguments.value(name, argument.substring(name.length() + 3), true));
      return at;
    }
    int last = at + 1;
    values.add(Arguments.value(name, last < rest.size() ? rest.get(last) : Arguments.END, false));
    while (shape.many().contains(name)
        && last + 1 < rest.size()
        && !rest.get(last + 1).startsWith("--")) {
      last++;
      values.add(rest.get(last));
    }
    return last;
  }

  private static WrongCall unknown(Shape shape, String argument) {
    List<String> known = new ArrayList<>(shape.flags());
    known.addAll(shape.one());
    known.addAll(shape.many());
    known.addAll(Arguments.FLAGS);
    known.addAll(Arguments.VALUES);
    String name = Arguments.name(argument);
    String meant =
        Nearest.to(name, known)
            .map(near -> "Did you mean --" + near + "?")
            .orElse("There are: --" + String.join(", --", known) + ".");
    return new WrongCall(
        "There is no option %s for “%s”. %s Behind -- all are words."
            .formatted(name.isEmpty() ? argument : "--" + name, shape.command(), meant));
  }
}
