package bot.verbatim.text;

import java.util.Locale;

/// Work on a text was given up, since it is too much.
public final class OverBudget extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// @param sentence the end of a sentence that begins with the text's name: what is too much, and
  ///   what to do instead
  public OverBudget(String sentence) {
    super(sentence, null, false, false);
  }

  /// A text has too many of something.
  ///
  /// @param things in the plural
  public static OverBudget moreThan(int most, String things) {
    return new OverBudget(
        String.format(
            Locale.ROOT,
            "has more than %,d %s. Split it, and check each part with --partial.",
            most,
            things));
  }

  /// What is too much, and what to do instead: the end of a sentence.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
