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

  /// Whether a name in a text, short or long, can mean this person.
  boolean canBe(String label) {
    return Names.canMean(name, label)
        || aliases.stream().anyMatch(alias -> Names.canMean(alias, label));
  }
}
