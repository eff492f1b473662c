package bot.verbatim.search;

/// A suggested completion of a partly typed text.
///
/// @param shown the text to display, at most 100 code points
/// @param value the query that finds it, at most 100 code points
public record Completion(String shown, String value) {}
