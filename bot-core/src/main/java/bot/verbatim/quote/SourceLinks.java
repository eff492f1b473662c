package bot.verbatim.quote;

import org.jspecify.annotations.Nullable;

/// Where a source can be read.
///
/// @param url the work itself, or null if only a name is known
/// @param archived a permanent copy, or null
public record SourceLinks(@Nullable String url, @Nullable String archived) {}
