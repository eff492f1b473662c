package bot.verbatim.verify.verdict;

/// One segment of the diff of a quote and its source.
///
/// @param quoted the quote's words; empty where it left something out
/// @param inSource the source's words; empty where the quote put something in
public record WordDifference(Kind kind, String quoted, String inSource) {

  /// How the two compare.
  public enum Kind {
    SAME,
    CHANGED,
    LEFT_OUT,
    PUT_IN
  }
}
