package bot.verbatim.search;

/// A suggested completion of a partly typed text.
///
/// @param shown the text to display, at most 100 code points: `Topic: …`, `Source: …`, a name with
///   its number of exact quotes, a quote in quotation marks, a label after `Quote: `; what is not
///   real words is marked as in `≈ reworded: …`
/// @param value the query that finds it, at most 100 code points
public record Completion(String shown, String value) {}
