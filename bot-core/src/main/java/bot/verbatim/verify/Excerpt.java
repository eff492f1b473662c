package bot.verbatim.verify;

import bot.verbatim.quote.Passage;
import org.jspecify.annotations.Nullable;

/// Words of the source itself, with a little text around them.
///
/// @param exact the words as they stand there, line breaks made spaces
/// @param prefix the text just before; may be empty
/// @param suffix the text just after; may be empty
/// @param speaker who speaks there, or null where the text does not tell
/// @param speakerBefore who speaks the prefix, or null where the text does not tell
/// @param speakerAfter who speaks the suffix, or null where the text does not tell
/// @param locator section or time; may be empty
/// @param start where the words begin in [SourceText#text()]
/// @param end where they end, exclusive
public record Excerpt(
    String exact,
    String prefix,
    String suffix,
    @Nullable String speaker,
    @Nullable String speakerBefore,
    @Nullable String speakerAfter,
    String locator,
    int start,
    int end) {

  /// The same as the collection keeps it.
  public Passage toPassage(String sourceId, @Nullable String url) {
    return new Passage(
        exact, prefix, suffix, speaker, speakerBefore, speakerAfter, sourceId, url, locator);
  }
}
