package bot.verbatim.verify.verdict;

/// One segment of the diff of a quote and its source.
///
/// @param same whether the two match
/// @param quoted the quote's words; empty where it left something out
/// @param inSource the source's words; empty where the quote put something in
public record WordDifference(boolean same, String quoted, String inSource) {}
