package bot.verbatim.collection;

import bot.verbatim.text.Nearest;
import java.util.Collection;

/// What to say of a word that is not known.
final class Spelling {

  private Spelling() {}

  /// `: did you mean ...?`, or what to do where nothing is near.
  static String remedy(String written, Collection<String> known, String otherwise) {
    return Nearest.to(written, known)
        .map(word -> ": did you mean `" + word + "`?")
        .orElse(": " + otherwise);
  }
}
