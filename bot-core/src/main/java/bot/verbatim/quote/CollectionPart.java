package bot.verbatim.quote;

/// One file of a collection.
///
/// @param name stable and relative to the collection's folder, for example `quotes/axrp-24.yaml`
/// @param fingerprint changes when the content does
/// @param holdsQuotes false for topics, sources, people and venues, on which quotes depend
public record CollectionPart(String name, String fingerprint, boolean holdsQuotes) {}
