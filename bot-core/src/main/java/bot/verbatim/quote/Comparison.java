package bot.verbatim.quote;

import java.util.List;

/// A passage beside the words of a quote: what is the same, and what is not.
///
/// @param stretches in order; empty where so little is the same that marks would tell nothing
public record Comparison(Passage passage, List<Stretch> stretches) {

  public Comparison {
    stretches = List.copyOf(stretches);
  }

  /// Whether the quote has the passage's words and no others.
  public boolean isSame() {
    return !stretches.isEmpty()
        && stretches.stream().allMatch(stretch -> stretch.kind() == Kind.SAME);
  }

  /// Words that stand together.
  ///
  /// @param words the passage's, or the quote's where it put them in
  public record Stretch(Kind kind, String words) {}

  /// How the words of a stretch compare.
  public enum Kind {
    /// They stand in both.
    SAME,
    /// They stand in the passage, and the quote has left them out.
    LEFT_OUT,
    /// They stand in the quote, and not in the passage.
    PUT_IN
  }
}
