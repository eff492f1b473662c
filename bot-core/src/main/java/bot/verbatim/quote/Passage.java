package bot.verbatim.quote;

import org.jspecify.annotations.Nullable;

/// Exact words of a source, with a little text around them: the
/// [TextQuoteSelector](https://www.w3.org/TR/annotation-model/#text-quote-selector) of the W3C.
///
/// @param exact the words
/// @param prefix the text just before; may be empty
/// @param suffix the text just after; may be empty
/// @param speaker who speaks there, or null where unknown
/// @param speakerBefore who speaks the text just before, or null where unknown
/// @param speakerAfter who speaks the text just after, or null where unknown
/// @param sourceId the id of the work; empty in the result of a check that was not told it
/// @param url where that work can be read, or null
/// @param locator section or time; may be empty
public record Passage(
    String exact,
    String prefix,
    String suffix,
    @Nullable String speaker,
    @Nullable String speakerBefore,
    @Nullable String speakerAfter,
    String sourceId,
    @Nullable String url,
    String locator) {}
