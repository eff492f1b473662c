package bot.verbatim.quote;

import java.util.List;
import java.util.Optional;

/// Decides whether recorded passages hold the words of a quote. There is one implementation, the
/// one that compares quotes with whole texts, so that what it finds can be recorded.
@FunctionalInterface
public interface PassageMatcher {

  /// The words that the passages do not hold: all of a quote's, or the piece between two marked
  /// cuts that stands nowhere. Empty where the passages bear the fidelity out.
  ///
  /// @param words of the quote
  /// @param passages in the order of the source, at least one
  /// @param claimed `verbatim` or `edited`
  Optional<String> missing(String words, List<Passage> passages, Fidelity claimed);
}
