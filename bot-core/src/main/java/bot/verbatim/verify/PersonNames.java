package bot.verbatim.verify;

import java.util.List;

/// A person, with the names that a text may use.
///
/// @param name the name to report
/// @param aliases other names for the same person
public record PersonNames(String name, List<String> aliases) {

  public PersonNames {
    aliases = List.copyOf(aliases);
  }

  /// A person with one name.
  public static PersonNames named(String name) {
    return new PersonNames(name, List.of());
  }
}
