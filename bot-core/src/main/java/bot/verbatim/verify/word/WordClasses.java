package bot.verbatim.verify.word;

import java.util.Set;

/// Classes of English words that a check treats specially, in the normalized forms of [WordForm].
public final class WordClasses {

  public static final Set<String> NEGATIONS = WordTables.words("negations");

  /// Words that reverse a `to` or `that` after them.
  public static final Set<String> REFUSALS = WordTables.words("refusals");

  public static final Set<String> CONDITIONS = WordTables.words("conditions");
  public static final Set<String> HESITATIONS = WordTables.words("hesitations");
  public static final Set<String> BACKCHANNELS = WordTables.words("backchannel");
  public static final Set<String> FUNCTION_WORDS = WordTables.words("function words");
  public static final Set<String> COMMON_ENGLISH = WordTables.words("common English");
  static final Set<String> ASIDES = WordTables.words("asides");
  private static final Set<String> REVERSALS = WordTables.words("reversals");
  private static final Set<String> FEW = WordTables.words("few");

  private WordClasses() {}

  /// Whether a word negates what follows (`not`) or reverses it, perhaps with its neighbours:
  /// `refuse to`, `anything but`, `few` (but not `a few`).
  public static boolean turnsRound(Tokens words, int word) {
    String form = words.form(word);
    String before = word == 0 ? "" : words.form(word - 1);
    String next = word + 1 < words.count() ? words.form(word + 1) : "";
    return NEGATIONS.contains(form)
        || REVERSALS.contains(form)
        || (FEW.contains(form) && !before.equals("a"))
        || (form.equals("anything") && next.equals("but"))
        || (form.equals("far") && next.equals("from"));
  }
}
