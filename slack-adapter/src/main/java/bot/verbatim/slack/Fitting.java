package bot.verbatim.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Draws smaller and smaller until all fits into one message.
final class Fitting {

  private Fitting() {}

  /// The first drawing that fits, or the last.
  ///
  /// @param sizes from large to small; the smallest is known to fit
  static JsonArray first(int[] sizes, IntFunction<List<JsonObject>> drawing) {
    return tryEach(sizes, drawing).orElseGet(() -> array(drawing.apply(sizes[sizes.length - 1])));
  }

  /// The first drawing that fits, if any does.
  static Optional<JsonArray> tryEach(int[] sizes, IntFunction<List<JsonObject>> drawing) {
    for (int size : sizes) {
      JsonArray blocks = array(drawing.apply(size));
      if (blocks.size() <= Blocks.MOST_IN_MESSAGE
          && blocks.toString().length() <= Blocks.MOST_CHARACTERS) {
        return Optional.of(blocks);
      }
    }
    return Optional.empty();
  }

  private static JsonArray array(List<JsonObject> blocks) {
    JsonArray array = new JsonArray();
    blocks.forEach(array::add);
    return array;
  }
}
