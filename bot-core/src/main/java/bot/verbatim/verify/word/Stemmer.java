package bot.verbatim.verify.word;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Strips the suffixes of an English word, so that `evaluating`, `evaluation` and `evaluator` share
/// a stem. Far coarser than Porter's stemmer ("An algorithm for suffix stripping", 1980): it only
/// has to group related words for the search for paraphrases, never to tell words apart.
public final class Stemmer {

  /// The endings by their last letter, in their order.
  private static final Map<Character, List<String>> BY_LAST =
      WordTables.words("endings").stream()
          .collect(Collectors.groupingBy(ending -> ending.charAt(ending.length() - 1)));

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
    char last = form.isEmpty() ? ' ' : form.charAt(form.length() - 1);
    for (String ending : BY_LAST.getOrDefault(last, List.of())) {
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
