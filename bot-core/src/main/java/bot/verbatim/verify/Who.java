package bot.verbatim.verify;

import java.util.List;

/// A person as a text may name them.
///
/// @param name the name to report
/// @param aliases other names for the same person
public record Who(String name, List<String> aliases) {

  public Who {
    aliases = List.copyOf(aliases);
  }

  /// Somebody with one name.
  public static Who named(String name) {
    return new Who(name, List.of());
  }
}
