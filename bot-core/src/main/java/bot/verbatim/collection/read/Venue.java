package bot.verbatim.collection.read;

import bot.verbatim.quote.Credibility;
import bot.verbatim.quote.Rating;
import java.util.OptionalInt;

/// A venue in which works are published: an entry of venues.yaml.
///
/// @param credibility of the venue itself, as if it were a source
record Venue(String id, String name, Credibility credibility) {

  static Venue read(FieldReader entry) {
    entry.url("url");
    return new Venue(
        entry.text("id").orElse(""), entry.text("name").orElse(""), credibility(entry));
  }

  /// The credibility that works in the venue inherit.
  Credibility inherited() {
    return credibility.rating() == null
        ? Credibility.UNRATED
        : new Credibility(credibility.rating(), name, credibility.reason());
  }

  /// The rating written in an entry; absent means unrated.
  static Credibility credibility(FieldReader entry) {
    return entry
        .child("credibility", EntryShape.CREDIBILITY)
        .map(Venue::rated)
        .orElse(Credibility.UNRATED);
  }

  private static Credibility rated(FieldReader entry) {
    String reason = entry.text("reason").orElse("");
    OptionalInt rating = entry.number("rating", 1, 5);
    return rating.isEmpty()
        ? Credibility.UNRATED
        : new Credibility(Rating.of(rating.getAsInt()).orElseThrow(), null, reason);
  }
}
