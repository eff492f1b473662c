package bot.verbatim.verify.word;

import java.util.Set;

/// Classes of English words that a check treats specially, in the normalized forms of [WordForm].
public final class WordClasses {

  private static final Set<String> NEGATIONS = WordTables.words("negations");

  private static final Set<String> REVERSALS = WordTables.words("reversals");

  private static final Set<String> REFUSALS = WordTables.words("refusals");

  private static final Set<String> FEW = WordTables.words("few");

  private static final Set<String> CONDITIONS = WordTables.words("conditions");

  private static final Set<String> HESITATIONS = WordTables.words("hesitations");

  private static final Set<String> ASIDES = WordTables.words("asides");

  private static final Set<String> BACKCHANNEL = WordTables.words("backchannel");

  private static final Set<String> FUNCTION_WORDS = WordTables.words("function words");

  private static final Set<String> COMMON_ENGLISH = WordTables.words("common English");

  private WordClasses() {}

  public static boolean isNegation(String form) {
    return NEGATIONS.contains(form);
  }

  /// Whether a word negates what follows (`not`) or reverses it (`refuse`).
  public static boolean turnsRound(Tokens words, int word) {
    String before = word == 0 ? "" : words.form(word - 1);
    String next = word + 1 < words.count() ? words.form(word + 1) : "";
    return isNegation(words.form(word)) || isReversal(before, words.form(word), next);
  }

  /// Whether this word, perhaps with its neighbours, reverses what follows without a negation:
  /// `refuse to`, `anything but`, `few` (but not `a few`).
  private static boolean isReversal(String before, String form, String next) {
    return REVERSALS.contains(form)
        || (FEW.contains(form) && !before.equals("a"))
        || (form.equals("anything") && next.equals("but"))
        || (form.equals("far") && next.equals("from"));
  }

  /// Whether this word reverses a `to` or `that` after it.
  public static boolean isRefusal(String form) {
    return REFUSALS.contains(form);
  }

  public static boolean isCondition(String form) {
    return CONDITIONS.contains(form);
  }

  public static boolean isHesitation(String form) {
    return HESITATIONS.contains(form);
  }

  static boolean isAside(String form) {
    return ASIDES.contains(form);
  }

  public static boolean isBackchannel(String form) {
    return BACKCHANNEL.contains(form);
  }

  public static boolean isFunctionWord(String form) {
    return FUNCTION_WORDS.contains(form);
  }

  public static boolean isCommonEnglish(String form) {
    return COMMON_ENGLISH.contains(form);
  }
}
