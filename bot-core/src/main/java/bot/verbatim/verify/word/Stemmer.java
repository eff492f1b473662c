package bot.verbatim.verify.word;

import java.util.List;

/// Strips the suffixes of an English word, so that `evaluating`, `evaluation` and `evaluator` share
/// a stem. Far coarser than Porter's stemmer ("An algorithm for suffix stripping", 1980): it only
/// has to group related words for the search for paraphrases, never to tell words apart.
public final class Stemmer {

  private static final List<String> ENDINGS =
      List.of(
          "ization", "isation", "ational", "fulness", "ousness", "iveness", "ability", "ibility",
          "ation", "ition", "ments", "ingly", "edly", "ement", "ment", "ness", "able", "ible",
          "ance", "ence", "ancy", "ency", "ally", "less", "ship", "hood", "wise", "ical", "ity",
          "ive", "ize", "ful", "ous", "ant", "ent", "ing", "ion", "ism", "ist", "ial", "ual", "ied",
          "ies", "ier", "iest", "est", "ed", "er", "or", "ly", "al", "ic", "en", "es", "e", "y",
          "s");

  /// Minimum number of letters of a stem. Chosen by hand.
  private static final int SHORTEST = 3;

  private Stemmer() {}

  public static String of(String form) {
    String root = form;
    for (int round = 0; round < 3; round++) {
      String shorter = once(root);
      if (shorter.equals(root)) {
        break;
      }
      root = shorter;
    }
    return root;
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
    for (int at = 0; at < end; at++) {
      if ("aeiouy".indexOf(form.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
