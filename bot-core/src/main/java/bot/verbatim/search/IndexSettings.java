package bot.verbatim.search;

/// How an index is opened.
///
/// @param answerCache whether answers and completions are remembered; off only to measure
/// @param seed what shuffling starts from; the same seed gives the same order
public record IndexSettings(boolean answerCache, long seed) {}
