package bot.verbatim.verify.word;

import java.util.Set;

/// Strips the suffixes of an English word, so that `evaluating`, `evaluation` and `evaluator` share
/// a stem. Far coarser than Porter's stemmer ("An algorithm for suffix stripping", 1980): it only
/// has to group related words for the search for paraphrases, never to tell words apart.
public final class Stemmer {

  private static final Set<String> ENDINGS = WordTables.words("endings");

  /// Minimum number of letters of a stem. Chosen by hand.
  private static final int SHORTEST = 3;

  private Stemmer() {}

  public static String of(String form) {
    return once(once(once(form)));
  }

  /// The word without the ending of a plural or third person (`-s`; `-ies` becomes `-y`).
  public static String stem(String form) {
    if (form.length() > 4 && form.endsWith("ies")) {
      return form.substring(0, form.length() - 3) + "y";
    }
    boolean plural =
        form.length() > 3 && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us");
    return plural ? form.substring(0, form.length() - 1) : form;
  }

  private static String once(String form) {
    for (String ending : ENDINGS) {
      int left = form.length() - ending.length();
      if (left >= SHORTEST && form.endsWith(ending) && hasVowel(form, left)) {
        return undoubled(form.substring(0, left));
      }
    }
    return form;
  }

  private static String undoubled(String form) {
    int last = form.length() - 1;
    boolean doubled =
        last >= SHORTEST
            && form.charAt(last) == form.charAt(last - 1)
            && "aeiouslz".indexOf(form.charAt(last)) < 0;
    return doubled ? form.substring(0, last) : form;
  }

  private static boolean hasVowel(String form, int end) {
    return form.chars().limit(end).anyMatch(c -> "aeiouy".indexOf(c) >= 0);
  }
}
