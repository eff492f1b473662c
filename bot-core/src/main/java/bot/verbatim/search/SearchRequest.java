package bot.verbatim.search;

import bot.verbatim.quote.Fidelity;
import org.jspecify.annotations.Nullable;

/// A search request.
///
/// @param about a topic, an id, a name, a source, a label or any words; empty to use the filters
///   alone
/// @param speaker a person's name or alias; null for any
/// @param source a source's id, title or venue; null for any
/// @param fidelity null for any
/// @param from number of best matches to skip
/// @param limit maximum number of quotes to return, 1 to 25
public record SearchRequest(
    String about,
    @Nullable String speaker,
    @Nullable String source,
    @Nullable Fidelity fidelity,
    int from,
    int limit) {}
