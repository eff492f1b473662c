package bot.verbatim.quote;

import java.util.List;
import java.util.Optional;

/// Decides whether recorded passages contain the words of a quote. The only implementation also
/// checks quotes against whole texts, so that whatever that check finds can be recorded.
@FunctionalInterface
public interface PassageMatcher {

  /// The words that the passages do not contain: the whole quote, or the piece between two marked
  /// cuts that was not found. Empty if the passages support the fidelity.
  ///
  /// @param words of the quote
  /// @param passages in the order of the source, at least one
  /// @param claimed `verbatim` or `edited`
  Optional<String> missing(String words, List<Passage> passages, Fidelity claimed);
}
