package bot.verbatim.collection.syntax;

import bot.verbatim.text.Nearest;
import java.util.Collection;

/// Suggests a known word for an unknown one.
public final class KeySpelling {

  private KeySpelling() {}

  /// `: did you mean ...?`, or the other remedy if no known word is near.
  public static String remedy(String written, Collection<String> known, String otherwise) {
    return Nearest.to(written, known)
        .map(word -> ": did you mean `" + word + "`?")
        .orElse(": " + otherwise);
  }
}
