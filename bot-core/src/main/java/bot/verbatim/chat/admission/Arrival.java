package bot.verbatim.chat.admission;

import java.time.Duration;

/// A request as it arrives.
///
/// @param id the platform's id of the request; empty where it gives none, and then never a repeat
/// @param community whom its work is counted for
/// @param age how old it was when it arrived
public record Arrival(String id, String community, Duration age) {

  /// A request that was made just now.
  public Arrival(String id, String community) {
    this(id, community, Duration.ZERO);
  }
}
