package bot.verbatim.verify.word;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Normalizes British and American spellings of a word to one form, which serves for comparison
/// only. No rule may conflate two different words.
final class SpellingVariants {

  private static final Pattern OUR =
      Pattern.compile("(?:un|dis|mis|re)?" + stems("our") + "(our).*");
  private static final Pattern DOUBLED_L =
      Pattern.compile(
          "(?:re|un|pre|mis)?"
              + stems("doubled l")
              + "(l)(?:ing|ings|ed|er|ers|or|ors|s|ment|ments|ous|ously)?");
  private static final Pattern ISE =
      Pattern.compile("[a-z]{2,}i(s)(?:e|es|ed|ing|er|ers|able|ation|ations|ational|ement)");
  private static final Pattern YSE =
      Pattern.compile("(?:re|para|ana|cata|psychoana|electro|hydro)l?y(s)(?:e|ed|ing|er|ers)");
  private static final Pattern RE =
      Pattern.compile("(?:epi|multi|kilo|centi|milli|micro|amphi|nano)?" + stems("re") + "(re)s?");

  /// Longer words have no spelling of their own. Chosen by hand.
  private static final int LONGEST = 100;

  private static final Map<String, String> WHOLE = WordTables.pairs("spellings");

  private SpellingVariants() {}

  /// The normalized spelling of a lower-case word.
  static String oneFormOf(String word) {
    if (word.length() < 4 || word.length() > LONGEST) {
      return word;
    }
    String known = WHOLE.get(word);
    if (known != null) {
      return known;
    }
    String form = without(OUR, "our", word, "or");
    form = without(DOUBLED_L, "ll", form, "");
    form = without(ISE, "is", form, "z");
    form = without(YSE, "ys", form, "z");
    return without(RE, "re", form, "er");
  }

  private static String stems(String table) {
    return "(?:" + String.join("|", WordTables.words(table)) + ")";
  }

  /// @param part what every word that matches contains
  private static String without(Pattern pattern, String part, String word, String instead) {
    if (!word.contains(part)) {
      return word;
    }
    Matcher matcher = pattern.matcher(word);
    return matcher.matches()
        ? word.substring(0, matcher.start(1)) + instead + word.substring(matcher.end(1))
        : word;
  }
}
