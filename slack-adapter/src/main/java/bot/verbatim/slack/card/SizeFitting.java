package bot.verbatim.slack.card;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Renders at smaller and smaller sizes until the blocks fit into one message.
final class SizeFitting {

  private SizeFitting() {}

  /// The first rendering that fits; the last if none does.
  ///
  /// @param sizes in descending order; the smallest is known to fit
  static List<String> first(int[] sizes, IntFunction<List<String>> drawing) {
    for (int size : sizes) {
      Optional<List<String>> blocks = fitting(drawing.apply(size));
      if (blocks.isPresent()) {
        return blocks.get();
      }
    }
    return drawing.apply(sizes[sizes.length - 1]);
  }

  /// The blocks, if they fit.
  static Optional<List<String>> fitting(List<String> blocks) {
    boolean fits =
        blocks.size() <= Blocks.MOST_IN_MESSAGE && length(blocks) <= Blocks.MOST_CHARACTERS;
    return fits ? Optional.of(blocks) : Optional.empty();
  }

  /// The length of the JSON array of these blocks.
  static int length(List<String> blocks) {
    return blocks.stream().mapToInt(block -> block.length() + 1).sum() + 1;
  }
}
