package bot.verbatim.search.lucene.suggest;

/// A topic, a person or a source to complete.
///
/// @param text whose beginning people type
/// @param value the query that finds it, for example a topic's slug
/// @param isListed whether it is offered before anything is typed
public record CompletionName(EntryKind kind, String text, String value, boolean isListed) {}
