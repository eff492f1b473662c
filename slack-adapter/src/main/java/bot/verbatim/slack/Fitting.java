package bot.verbatim.slack;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Draws smaller and smaller until all fits into one message.
final class Fitting {

  private Fitting() {}

  /// The first drawing that fits, or the last.
  ///
  /// @param sizes from large to small; the smallest is known to fit
  static List<String> first(int[] sizes, IntFunction<List<String>> drawing) {
    return tryEach(sizes, drawing).orElseGet(() -> drawing.apply(sizes[sizes.length - 1]));
  }

  /// The first drawing that fits, if any does.
  static Optional<List<String>> tryEach(int[] sizes, IntFunction<List<String>> drawing) {
    for (int size : sizes) {
      List<String> blocks = drawing.apply(size);
      if (blocks.size() <= Blocks.MOST_IN_MESSAGE && length(blocks) <= Blocks.MOST_CHARACTERS) {
        return Optional.of(blocks);
      }
    }
    return Optional.empty();
  }

  /// Of the array that holds them.
  private static int length(List<String> blocks) {
    return blocks.stream().mapToInt(block -> block.length() + 1).sum() + 1;
  }
}
