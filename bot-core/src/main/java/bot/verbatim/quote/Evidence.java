package bot.verbatim.quote;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a check of a quote against its source found.
///
/// @param passages the source's own words, or the closest to them, best first; empty where none is
///   near
/// @param coverage how much of the source was read
/// @param checked the day of the check, or null where it was not recorded
/// @param by who or what checked; may be empty
/// @param method how, in plain words; may be empty
/// @param confidence null where it was not recorded
/// @param textSha256 SHA-256 of the text that was read, in hex, or null where it was not kept
public record Evidence(
    List<Passage> passages,
    Coverage coverage,
    @Nullable LocalDate checked,
    String by,
    String method,
    @Nullable Confidence confidence,
    @Nullable String textSha256) {

  public Evidence {
    passages = List.copyOf(passages);
  }

  /// How much of a source was read.
  public enum Coverage {
    WHOLE,
    PART,
    NONE
  }

  /// How sure a check is.
  public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
  }

  /// Whether any passage is spoken by somebody who is not among these speakers.
  boolean holdsWordsOfOthersThan(List<Speaker> speakers) {
    return passages.stream()
        .map(Passage::speaker)
        .anyMatch(
            said -> said != null && speakers.stream().noneMatch(who -> who.name().equals(said)));
  }
}
