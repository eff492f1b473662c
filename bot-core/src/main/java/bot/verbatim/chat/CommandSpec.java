package bot.verbatim.chat;

import java.util.List;
import java.util.Optional;

/// Declares a command, so that a platform can register it.
///
/// @param name one word, or a group and a word: `quote`, `quotes why`
/// @param description up to 100 characters
/// @param options the first option receives all unnamed words
/// @param example a call that works as written, without the slash
public record CommandSpec(
    String name, String description, List<OptionSpec> options, String example) {

  public CommandSpec {
    options = List.copyOf(options);
  }

  /// A command whose name alone is an example.
  public CommandSpec(String name, String description, List<OptionSpec> options) {
    this(name, description, options, name);
  }

  /// The option with this name, if any.
  public Optional<OptionSpec> option(String optionName) {
    return options.stream().filter(option -> option.name().equals(optionName)).findFirst();
  }
}
