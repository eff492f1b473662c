package bot.verbatim.search;

import bot.verbatim.quote.Fidelity;
import org.jspecify.annotations.Nullable;

/// What is looked for.
///
/// @param about a topic, an id, a name, a source or any words; empty where only filters count
/// @param speaker a person's name or alias, or null for anybody
/// @param source a source's id, title or venue, or null for any
/// @param fidelity null for any
/// @param from how many of the best to pass over
/// @param limit how many to return, 1 to 25
public record SearchRequest(
    String about,
    @Nullable String speaker,
    @Nullable String source,
    @Nullable Fidelity fidelity,
    int from,
    int limit) {}
