package bot.verbatim.search;

import java.util.ArrayList;
import java.util.List;

/// The names that somebody may have meant to type.
final class Corrections {

  private static final int MOST = 8;
  private static final int MOST_OF_ONE = 3;

  private Corrections() {}

  /// Every word that is not known replaced by what it may have been, likeliest first.
  static List<String> of(List<Slot> slots) {
    List<String> keys = List.of("");
    for (Slot slot : slots) {
      List<String> longer = new ArrayList<>();
      for (String key : keys) {
        for (String form : forms(slot)) {
          if (longer.size() < MOST) {
            longer.add(key.isEmpty() ? form : key + " " + form);
          }
        }
      }
      keys = longer;
    }
    return keys;
  }

  private static List<String> forms(Slot slot) {
    return slot.known()
        ? List.of(slot.word().surface())
        : slot.meanings().stream()
            .limit(MOST_OF_ONE)
            .map(meaning -> meaning.word().surface())
            .toList();
  }
}
