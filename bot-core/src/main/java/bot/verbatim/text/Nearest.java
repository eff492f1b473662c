package bot.verbatim.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// "Did you mean": the known word that somebody probably meant.
public final class Nearest {

  /// One edit is allowed for this many letters of the known word, and one always. Chosen by hand;
  /// of 3 and 4, the stricter one takes fewer words of a text before a colon for a misspelled
  /// option.
  private static final int LETTERS_PER_EDIT = 4;

  private Nearest() {}

  /// The word at the smallest [EditDistance], in whatever case, if it is near enough; of several,
  /// the first in the order of the alphabet.
  public static Optional<String> to(String typed, Collection<String> known) {
    String folded = typed.toLowerCase(Locale.ROOT);
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String word : known) {
      int most = Math.max(1, word.length() / LETTERS_PER_EDIT);
      int distance = EditDistance.between(folded, word.toLowerCase(Locale.ROOT), most);
      if (distance <= most
          && (distance < least || (distance == least && word.compareTo(nearest) < 0))) {
        least = distance;
        nearest = word;
      }
    }
    return Optional.ofNullable(nearest);
  }
}
