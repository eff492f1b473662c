package bot.verbatim.verify;

import java.util.List;

/// A person as a text may name them.
///
/// @param name the name to report
/// @param aliases other names for the same person
public record PersonNames(String name, List<String> aliases) {

  public PersonNames {
    aliases = List.copyOf(aliases);
  }

  /// Somebody with one name.
  public static PersonNames named(String name) {
    return new PersonNames(name, List.of());
  }
}
