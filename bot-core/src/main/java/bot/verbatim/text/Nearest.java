package bot.verbatim.text;

import java.util.Collection;
import java.util.Optional;

/// "Did you mean": finds the known word nearest to a misspelled one.
public final class Nearest {

  /// One edit is allowed per this many letters of the known word, and always one. Chosen by hand;
  /// compared with 3, fewer words before a colon in a text are taken for misspelled options.
  private static final int LETTERS_PER_EDIT = 4;

  private Nearest() {}

  /// The word at the smallest [EditDistance], ignoring case, if it is near enough; of several, the
  /// alphabetically first.
  public static Optional<String> to(String typed, Collection<String> known) {
    String folded = Folding.lowerCase(typed);
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String word : known) {
      int most = Math.max(1, word.length() / LETTERS_PER_EDIT);
      int distance = EditDistance.between(folded, Folding.lowerCase(word), most);
      if (distance <= most
          && (distance < least || (distance == least && word.compareTo(nearest) < 0))) {
        least = distance;
        nearest = word;
      }
    }
    return Optional.ofNullable(nearest);
  }
}
