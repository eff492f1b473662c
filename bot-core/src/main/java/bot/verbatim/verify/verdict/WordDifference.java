package bot.verbatim.verify.verdict;

/// A stretch of the comparison between the quoted words and the source's.
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
