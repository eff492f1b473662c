package bot.verbatim.chat;

import java.util.List;

/// One option of a command.
///
/// @param name lower case, as typed in `name:value`
/// @param description up to 100 characters
/// @param form what values it takes
/// @param required whether the command needs it
public record OptionSpec(String name, String description, Form form, boolean required) {

  /// Maximum length of an option value in code points. Chosen by hand.
  public static final int MAX_LENGTH = 200;

  /// What values an option takes.
  public sealed interface Form {}

  /// Free text, for which the command may know completions.
  ///
  /// @param completes whether it does
  public record Text(boolean completes) implements Form {}

  /// One of a few words.
  public record OneOf(List<String> words) implements Form {
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /// A whole number.
  public record Whole(int least, int most) implements Form {}
}
