package bot.verbatim.chat.admission;

import java.time.Duration;

/// A request as it arrives.
///
/// @param id the platform's id of the request; if empty, the request never counts as a duplicate
/// @param community the community in whose queue it waits
/// @param age its age on arrival
public record Arrival(String id, String community, Duration age) {

  /// A request that was made just now.
  public Arrival(String id, String community) {
    this(id, community, Duration.ZERO);
  }
}
