package bot.verbatim.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Moments of typing, each with what the person wanted.
///
/// @param typed so far
/// @param target a topic, an author, or the first 80 chars of a quote
/// @param of `topic`, `author` or `quote`
record TypedMoments(String typed, String target, String of) {

  static List<TypedMoments> read(Path folder) throws IOException {
    List<TypedMoments> moments = new ArrayList<>();
    for (JsonLine line : JsonLine.all(folder.resolve("typed.jsonl"))) {
      moments.add(new TypedMoments(line.text("q"), line.text("target"), line.text("of")));
    }
    return moments;
  }

  /// Whether a completion is what was wanted itself: a quote with all the words of the target that
  /// fit on a line.
  boolean isWholly(String shown) {
    return of.equals("quote")
        ? folded(shown).startsWith(folded(target))
        : folded(shown).equals(folded(target));
  }

  /// Whether a completion is at least the first words of what was wanted.
  boolean isBegunBy(String shown) {
    String begun = folded(shown);
    return isWholly(shown)
        || (of.equals("quote")
            && begun.length() > folded(typed).length()
            && (folded(target) + " ").startsWith(begun + " "));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("['’…]", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
