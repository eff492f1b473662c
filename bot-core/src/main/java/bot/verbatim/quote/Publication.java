package bot.verbatim.quote;

import org.jspecify.annotations.Nullable;

/// Where, as what and when a source appeared.
///
/// @param venue the name of where it appeared, or null
/// @param kind `episode`, `post`, `paper`, `thread`, `page`, `site` (the work itself is not known),
///   …
public record Publication(@Nullable String venue, String kind, @Nullable PartialDate date) {}
