package bot.verbatim.quote;

import java.util.List;

/// A word diff between a passage and a quote.
///
/// @param stretches in order; empty if too little is equal for a diff to be useful
public record Comparison(Passage passage, List<Stretch> stretches) {

  public Comparison {
    stretches = List.copyOf(stretches);
  }

  /// Whether the quote has the passage's words and no others.
  public boolean isSame() {
    return !stretches.isEmpty()
        && stretches.stream().allMatch(stretch -> stretch.kind() == Kind.SAME);
  }

  /// Consecutive words that compare alike.
  ///
  /// @param words the passage's, or the quote's for [Kind#PUT_IN]
  public record Stretch(Kind kind, String words) {}

  /// How the words of a stretch compare.
  public enum Kind {
    /// Equal in both.
    SAME,
    /// Deleted: in the passage, not in the quote.
    LEFT_OUT,
    /// Inserted: in the quote, not in the passage.
    PUT_IN
  }
}
