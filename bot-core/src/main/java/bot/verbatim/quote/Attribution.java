package bot.verbatim.quote;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whether the speaker said the quote, in the terms of
/// [Wikiquote](https://en.wikiquote.org/wiki/Wikiquote:Guide_to_layout).
public enum Attribution {
  /// Traced to a work that anybody can check.
  SOURCED,
  /// A source is named, but there is reason to doubt it.
  DISPUTED,
  /// Shown to be another person's words.
  MISATTRIBUTED,
  /// Not traced yet.
  UNSOURCED;

  /// The word for it in data and replies.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The attribution that follows from a check, unless a person decided otherwise.
  ///
  /// @param evidence null if not recorded
  public static Attribution derivedFrom(
      Fidelity fidelity, List<Speaker> speakers, @Nullable Evidence evidence) {
    boolean isOfOthers =
        evidence != null
            && Passage.otherSpeakers(evidence.passages(), speakers).findAny().isPresent();
    return switch (fidelity) {
      case VERBATIM, EDITED -> isOfOthers ? MISATTRIBUTED : SOURCED;
      case PARAPHRASE -> SOURCED;
      case SPLICED -> isOfOthers ? MISATTRIBUTED : DISPUTED;
      case NOT_FOUND -> DISPUTED;
      case UNCHECKED -> UNSOURCED;
    };
  }
}
