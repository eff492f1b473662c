package bot.verbatim.quote;

import org.jspecify.annotations.Nullable;

/// The credibility rating of a source, and where it comes from.
///
/// @param rating null means unrated, which is neither good nor bad
/// @param inheritedFrom the venue, or the work that the source describes, whose rating this is;
///   null if the source itself was rated, or unrated
/// @param reason why, in a sentence; empty only if unrated
public record Credibility(@Nullable Rating rating, @Nullable String inheritedFrom, String reason) {

  public static final Credibility UNRATED = new Credibility(null, null, "");

  /// The rating that something else inherits from its venue, or from the work that it describes.
  ///
  /// @param name of what was rated
  public Credibility inherited(String name) {
    return rating == null
        ? UNRATED
        : new Credibility(rating, inheritedFrom == null ? name : inheritedFrom, reason);
  }

  /// For people, for example `2/5 Mixed, inherited from Substack`, or `unrated`.
  public String shown() {
    if (rating == null) {
      return "unrated";
    }
    return rating.shown()
        + (inheritedFrom == null ? ", rated for this source" : ", inherited from " + inheritedFrom);
  }
}
