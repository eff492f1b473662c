package bot.verbatim.collection.read;

import bot.verbatim.quote.Credibility;
import bot.verbatim.quote.Rating;

/// A venue in which works are published: an entry of venues.yaml.
///
/// @param credibility of the venue itself, as if it were a source
record Venue(String id, String name, Credibility credibility) {

  static Venue read(FieldReader entry) {
    entry.url("url");
    return new Venue(
        entry.text("id").orElse(""), entry.text("name").orElse(""), credibility(entry));
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
    String by = entry.text("by").orElse("");
    return entry
        .number("rating", 1, 5)
        .flatMap(Rating::of)
        .map(rating -> new Credibility(rating, null, reason, by))
        .orElse(Credibility.UNRATED);
  }
}
