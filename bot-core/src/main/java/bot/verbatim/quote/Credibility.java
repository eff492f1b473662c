package bot.verbatim.quote;

import org.jspecify.annotations.Nullable;

/// How far a source is to be trusted, and where that judgement comes from.
///
/// @param rating null means unrated: nobody judged, which is neither good nor bad
/// @param inheritedFrom the venue, or the work that the source describes, whose rating it is; null
///   where the source was rated itself
/// @param reason why, in a sentence; empty only where unrated
public record Credibility(@Nullable Rating rating, @Nullable String inheritedFrom, String reason) {

  /// Nobody judged.
  public static final Credibility UNRATED = new Credibility(null, null, "");

  /// For people, for example `2/5 Mixed, inherited from Substack`, or `unrated`.
  public String shown() {
    if (rating == null) {
      return "unrated";
    }
    return rating.shown()
        + (inheritedFrom == null ? ", rated for this source" : ", inherited from " + inheritedFrom);
  }
}
