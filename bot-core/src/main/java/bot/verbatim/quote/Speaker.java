package bot.verbatim.quote;

import org.jspecify.annotations.Nullable;

/// The person to whom a quote is attributed.
///
/// @param name as shown, for example `Jan Leike` or `a critic, unnamed`
/// @param personId the person in the collection, or null for a plain name
/// @param affiliation the organisation they worked with when it was said, or null if unknown
public record Speaker(String name, @Nullable String personId, @Nullable String affiliation) {

  /// A speaker of whom only the name is known.
  public static Speaker named(String name) {
    return new Speaker(name, null, null);
  }
}
