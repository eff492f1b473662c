package bot.verbatim.collection.syntax;

import bot.verbatim.text.Nearest;
import java.util.Collection;

/// What to say of a word that is not known.
public final class KeySpelling {

  private KeySpelling() {}

  /// `: did you mean ...?`, or what to do where nothing is near.
  public static String remedy(String written, Collection<String> known, String otherwise) {
    return Nearest.to(written, known)
        .map(word -> ": did you mean `" + word + "`?")
        .orElse(": " + otherwise);
  }
}
