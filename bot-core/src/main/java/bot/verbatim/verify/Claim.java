package bot.verbatim.verify;

import java.util.List;

/// What somebody says a source says.
///
/// @param text the words as quoted, marked cuts and brackets included
/// @param speakers who is said to have said them; may be empty
public record Claim(String text, List<PersonNames> speakers) {

  public Claim {
    speakers = List.copyOf(speakers);
  }

  /// Words said to be one person's, who goes by one name.
  public static Claim by(String speaker, String text) {
    return new Claim(text, List.of(PersonNames.named(speaker)));
  }

  /// Words of nobody in particular.
  public static Claim of(String text) {
    return new Claim(text, List.of());
  }
}
