package bot.verbatim.search.lucene.text;

import bot.verbatim.text.Folding;
import java.util.List;

/// Folds names so that all ways of writing one are equal: `Scalable_Oversight`,
/// `scalable-oversight`, `ScalableOversight`; `R.L.H.F.`, `rlhf`; `80,000 Hours`, `80000 hours`.
public final class NameKeys {

  /// Longer keys are cut to this many code points. Chosen by hand.
  private static final int LONGEST = 200;

  private NameKeys() {}

  /// The name in lower case, without accents and all but letters and digits; empty if it has none.
  public static String fold(String name) {
    String cut = name.length() > LONGEST * 4 ? name.substring(0, LONGEST * 4) : name;
    StringBuilder key = new StringBuilder();
    Folding.unaccented(cut)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(LONGEST)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  /// The key of a name in any inflected form: `career` and `Careers`, `Leike's` and `Leike`.
  public static String ofStems(List<AnalyzedWord> words) {
    StringBuilder key = new StringBuilder("~");
    words.forEach(word -> key.append(word.stem()));
    return key.substring(0, Math.min(key.length(), LONGEST));
  }
}
