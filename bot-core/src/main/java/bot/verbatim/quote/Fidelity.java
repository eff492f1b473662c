package bot.verbatim.quote;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How the words of a quote compare with the text of its source, best first.
public enum Fidelity {
  /// The source's own words.
  VERBATIM,
  /// The source's own words with marked cuts (`…`) or bracketed insertions only.
  EDITED,
  /// The source's statement in other words.
  PARAPHRASE,
  /// The source has not been read yet: unknown, not false.
  UNCHECKED,
  /// Joined from parts that are apart in the source, perhaps of two speakers.
  SPLICED,
  /// The whole source was read and holds nothing like it.
  NOT_FOUND;

  /// The word for it in data, commands and replies, for example `not-found`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether the words may be shown in quotation marks.
  public boolean isWordForWord() {
    return switch (this) {
      case VERBATIM, EDITED -> true;
      case PARAPHRASE, UNCHECKED, SPLICED, NOT_FOUND -> false;
    };
  }

  /// The fidelity with this key, if there is one.
  public static Optional<Fidelity> of(String key) {
    return Arrays.stream(values()).filter(fidelity -> fidelity.key().equals(key)).findFirst();
  }
}
