package bot.verbatim.quote;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The result of checking a quote against its source.
///
/// @param passages where the words occur, piece by piece, or else the closest passages, best first;
///   empty if none is near
/// @param coverage how much of the source was read
/// @param checked the day of the check, or null if not recorded
/// @param by who or what checked; may be empty
/// @param method how, in plain words; may be empty
/// @param confidence null if not recorded
/// @param textSha256 SHA-256 of the text that was read, in hex, or null if not recorded
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
    /// Only what others quote of it.
    QUOTED,
    NONE
  }

  /// The confidence of a check in its result.
  public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
  }
}
