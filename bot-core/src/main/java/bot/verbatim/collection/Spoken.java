package bot.verbatim.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Folded words without what a transcript may keep and a quotation may leave out: hesitations, and
/// words that were said twice.
final class Spoken {

  private static final Set<String> HESITATIONS =
      Set.of("um", "umm", "uhm", "uh", "uhh", "er", "erm", "ehm", "hm", "hmm", "mm", "mhm");

  private static final int LONGEST_REPEAT = 3;

  private Spoken() {}

  /// Words with a space between them and at each end, as [Folded#words] gives them.
  static String words(String folded) {
    List<String> kept = new ArrayList<>();
    for (String word : folded.strip().split(" ", -1)) {
      if (!HESITATIONS.contains(word)) {
        kept.add(word);
        dropRepeat(kept);
      }
    }
    return " " + String.join(" ", kept) + " ";
  }

  private static void dropRepeat(List<String> kept) {
    for (int length = 1; length <= LONGEST_REPEAT && 2 * length <= kept.size(); length++) {
      List<String> last = kept.subList(kept.size() - length, kept.size());
      int before = kept.size() - 2 * length;
      if (last.equals(kept.subList(before, before + length)) && !isNumbers(last)) {
        last.clear();
        return;
      }
    }
  }

  /// Digits that follow one another are not said twice by mistake.
  private static boolean isNumbers(List<String> words) {
    return words.stream().allMatch(word -> word.chars().allMatch(Character::isDigit));
  }
}
