package bot.verbatim.quote;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The credibility rating of a source, and where it comes from.
///
/// @param rating null means unrated, which is neither good nor bad
/// @param inheritedFrom the venue, or the work that the source describes, whose rating this is;
///   null if the source itself was rated, or unrated
/// @param reason why, in a sentence; empty only if unrated
/// @param by who rated it; may be empty
public record Credibility(
    @Nullable Rating rating, @Nullable String inheritedFrom, String reason, String by) {

  public static final Credibility UNRATED = new Credibility(null, null, "");

  /// A rating by somebody who is not named.
  public Credibility(@Nullable Rating rating, @Nullable String inheritedFrom, String reason) {
    this(rating, inheritedFrom, reason, "");
  }

  /// The rating that something else inherits from its venue, or from the work that it describes.
  ///
  /// @param name of what was rated
  public Credibility inherited(String name) {
    return rating == null
        ? UNRATED
        : new Credibility(rating, inheritedFrom == null ? name : inheritedFrom, reason, by);
  }

  /// The rating for people, for example `rated 2/5 (Substack, by Longterm Wiki)`, or `unrated`.
  public String shown() {
    if (rating == null) {
      return "unrated";
    }
    String whose =
        Stream.of(inheritedFrom == null ? "" : inheritedFrom, by.isEmpty() ? "" : "by " + by)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return "rated " + rating.number() + "/5" + (whose.isEmpty() ? "" : " (" + whose + ")");
  }
}
