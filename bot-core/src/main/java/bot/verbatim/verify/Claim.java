package bot.verbatim.verify;

import java.util.List;

/// A quote to check against a source, and the speakers it is attributed to.
///
/// @param text the quoted words, with marked cuts and brackets
/// @param speakers who is said to have said them; may be empty
public record Claim(String text, List<PersonNames> speakers) {

  public Claim {
    speakers = List.copyOf(speakers);
  }

  /// A quote attributed to one person, known by one name.
  public static Claim by(String speaker, String text) {
    return new Claim(text, List.of(PersonNames.named(speaker)));
  }

  /// A quote without a named speaker.
  public static Claim of(String text) {
    return new Claim(text, List.of());
  }
}
