package bot.verbatim.quote;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A person who is quoted, interviews, or writes.
///
/// @param aliases other names they are known by
/// @param affiliations the organisations they worked with, in chronological order
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

  /// The organisation this person worked with at a date, if known; of several, the earliest.
  public Optional<String> affiliationAt(PartialDate date) {
    return affiliations.stream()
        .filter(affiliation -> affiliation.covers(date))
        .map(Affiliation::with)
        .findFirst();
  }

  /// A period of work with an organisation.
  ///
  /// @param from null if the start is unknown
  /// @param until null if it continues or the end is unknown
  public record Affiliation(String with, @Nullable PartialDate from, @Nullable PartialDate until) {
    /// Whether a date may be in this period: a date known to the month is in every period that
    /// overlaps the month.
    boolean covers(PartialDate date) {
      return (from == null || date.compareTo(from) >= 0 || date.touches(from))
          && (until == null || date.compareTo(until) <= 0 || date.touches(until));
    }
  }
}
