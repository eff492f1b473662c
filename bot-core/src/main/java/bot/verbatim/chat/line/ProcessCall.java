package bot.verbatim.chat.line;

import bot.verbatim.text.StartupFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The arguments of a process, read: words, flags, and options with values.
///
/// @param given in the order typed
public record ProcessCall(List<Given> given) {

  /// Ends all options: what follows are words.
  public static final String END = "--";

  public ProcessCall {
    given = List.copyOf(given);
  }

  /// A word, or one value of an option.
  ///
  /// @param option its name without dashes; empty for a word, `--` for a word behind `--`
  /// @param value the word or the value; empty for a flag
  public record Given(String option, String value) {

    private boolean isWord() {
      return option.isEmpty() || option.equals(END);
    }
  }

  /// Takes some options out of arguments; all else is kept as words, further options and the `--`
  /// included.
  public static ProcessCall take(List<CallSpec.Option> options, List<String> arguments)
      throws StartupFailure {
    return new CallParser(options, null).read(arguments);
  }

  /// Reads what stands behind a command's name.
  ///
  /// @param more options that were taken out already, for what is said of one that is unknown
  /// @throws StartupFailure if an option stands there that the command does not take
  public static ProcessCall read(CallSpec spec, List<CallSpec.Option> more, List<String> arguments)
      throws StartupFailure {
    List<CallSpec.Option> all = Stream.concat(spec.options().stream(), more.stream()).toList();
    return new CallParser(all, spec.name()).read(arguments);
  }

  /// Reads the arguments of a process that is one command. The command's name may stand among them,
  /// with `help` before it.
  public static ProcessCall ofProcess(CallSpec spec, List<String> arguments) throws StartupFailure {
    List<Given> given = new ArrayList<>(read(spec, List.of(), arguments).given());
    List<String> words = new ArrayList<>(new ProcessCall(given).words());
    given.removeIf(Given::isWord);
    if (!words.isEmpty() && words.getFirst().equals(CallSpec.HELP.name())) {
      given.add(new Given(words.removeFirst(), ""));
    }
    words.remove(spec.name());
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

  /// The value of an option that may be given once.
  public Optional<String> value(String option) throws StartupFailure {
    if (all(option).size() > 1) {
      throw StartupFailure.wrongCall(
          "--" + option + " takes one value, and stands here twice. Keep one.");
    }
    return last(option);
  }

  /// The value of an option that wins over those before it.
  public Optional<String> last(String option) {
    return all(option).stream().reduce((_, later) -> later);
  }
}
