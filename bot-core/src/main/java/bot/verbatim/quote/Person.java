package bot.verbatim.quote;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Somebody who is quoted, asks, or writes.
///
/// @param aliases other names they are known by
/// @param affiliations whom they worked with, and when, in order of time
public record Person(
    String id,
    String name,
    List<String> aliases,
    @Nullable String url,
    List<Affiliation> affiliations) {

  public Person {
    aliases = List.copyOf(aliases);
    affiliations = List.copyOf(affiliations);
  }

  /// Whom this person worked with at a date, as far as it is known; the earlier where two touch.
  public Optional<String> affiliationAt(PartialDate date) {
    return affiliations.stream()
        .filter(affiliation -> affiliation.covers(date))
        .map(Affiliation::with)
        .findFirst();
  }

  /// Work with an organisation for some time.
  ///
  /// @param from null where the start is unknown
  /// @param until null where it still goes on, or nobody knows
  public record Affiliation(String with, @Nullable PartialDate from, @Nullable PartialDate until) {
    /// A date known to the month only lies in every span that touches that month.
    boolean covers(PartialDate date) {
      return (from == null || date.compareTo(from) >= 0 || date.touches(from))
          && (until == null || date.compareTo(until) <= 0 || date.touches(until));
    }
  }
}
