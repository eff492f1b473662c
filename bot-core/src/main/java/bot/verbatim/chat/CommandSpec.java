package bot.verbatim.chat;

import java.util.List;
import java.util.Optional;

/// What a platform must know of a command to offer it.
///
/// @param name one word, or a group and a word: `quote`, `quotes why`
/// @param description up to 100 characters
/// @param options the first takes the words that no option name stands before
public record CommandSpec(String name, String description, List<OptionSpec> options) {

  public CommandSpec {
    options = List.copyOf(options);
  }

  /// The option with this name, if there is one.
  public Optional<OptionSpec> option(String optionName) {
    return options.stream().filter(option -> option.name().equals(optionName)).findFirst();
  }
}
