package bot.verbatim.chat.line;

import bot.verbatim.text.StartupFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Parsed arguments of a process: words, flags, and options with values.
///
/// @param given in the order typed
public record ProcessCall(List<Given> given) {

  /// Ends the options; all later arguments are words.
  public static final String END = "--";

  /// A word, or one value of an option.
  ///
  /// @param option its name without dashes; empty for a word, `--` for a word after `--`
  /// @param value the word or the value; empty for a flag
  public record Given(String option, String value) {

    private boolean isWord() {
      return option.isEmpty() || option.equals(END);
    }
  }

  /// Extracts the given options. Everything else is kept as words, including other options and
  /// `--`.
  public static ProcessCall take(List<CallSpec.Option> options, List<String> arguments)
      throws StartupFailure {
    return new CallParser(options, null, arguments).read();
  }

  /// Parses the arguments after a command's name.
  ///
  /// @param more options of every command, already extracted; for messages on unknown options
  /// @throws StartupFailure if the command does not take an option, or its value is missing
  public static ProcessCall read(CallSpec spec, List<CallSpec.Option> more, List<String> arguments)
      throws StartupFailure {
    List<CallSpec.Option> all = Stream.concat(spec.options().stream(), more.stream()).toList();
    return new CallParser(all, spec.name(), arguments).read();
  }

  /// Parses the arguments of a process that has one command. The command's name is optional, and
  /// `help` may precede it. Of words it takes those that the spec names, as in `[doctor]`.
  public static ProcessCall ofProcess(CallSpec spec, List<String> arguments) throws StartupFailure {
    List<Given> given = new ArrayList<>(read(spec, List.of(), arguments).given());
    List<String> words = new ArrayList<>(new ProcessCall(given).words());
    given.removeIf(Given::isWord);
    if (!words.isEmpty() && words.getFirst().equals(CallSpec.HELP.name())) {
      given.add(new Given(words.removeFirst(), ""));
    }
    words.remove(spec.name());
    String known = spec.words().replaceAll("[\\[\\]]", "");
    if (!known.isEmpty() && words.remove(known)) {
      given.add(new Given("", known));
    }
    if (!words.isEmpty()) {
      throw StartupFailure.wrongCall(
          "%s takes no words, only --%s."
              .formatted(spec.name(), String.join(", --", CallParser.names(spec.options()))));
    }
    return new ProcessCall(given);
  }

  /// Whether an option was given.
  public boolean has(String option) {
    return given.stream().anyMatch(it -> it.option().equals(option));
  }

  /// The words, in their order.
  public List<String> words() {
    return given.stream().filter(Given::isWord).map(Given::value).toList();
  }

  /// All values of an option, in their order.
  public List<String> all(String option) {
    return given.stream().filter(it -> it.option().equals(option)).map(Given::value).toList();
  }

  /// The value of an option that may be given only once.
  public Optional<String> value(String option) throws StartupFailure {
    if (all(option).size() > 1) {
      throw StartupFailure.wrongCall(
          "--" + option + " takes one value, and stands here twice. Keep one.");
    }
    return last(option);
  }

  /// The last value of an option, which overrides earlier ones.
  public Optional<String> last(String option) {
    return all(option).stream().reduce((_, later) -> later);
  }
}
