package bot.verbatim.verify;

import bot.verbatim.verify.word.WordClasses;
import bot.verbatim.verify.word.WordForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes words out of the middle, with or without a mark.
final class Cutting {

  private static final List<String> MARKS =
      List.of(
          " \u2026 ", "... ", " ... ", " [\u2026] ", " [...] ", " (\u2026) ", "\u2026 ", " . . . ");

  private Cutting() {}

  /// A cut marked in one of the usual ways; nothing where it would take a negation with it.
  static Optional<String> marked(List<String> words, Dice dice) {
    if (dice.once(4)) {
      return Optional.of(inserted(words, dice));
    }
    return cut(words, dice, dice.oneOf(MARKS), 2);
  }

  static Optional<String> unmarked(List<String> words, Dice dice) {
    return cut(words, dice, " ", 3);
  }

  private static Optional<String> cut(List<String> words, Dice dice, String mark, int least) {
    int kept = Math.max(4, words.size() / 4);
    if (words.size() < 2 * kept + least) {
      return Optional.empty();
    }
    int from = dice.between(kept, words.size() - kept - least);
    int to = dice.between(from + least, words.size() - kept);
    List<String> gone = words.subList(from, to);
    if (gone.stream().allMatch(word -> isNoise(word, words.subList(0, from)))) {
      return Optional.empty();
    }
    boolean denies =
        gone.stream()
            .anyMatch(word -> WordClasses.NEGATIONS.contains(WordForm.of(strip(word), false)));
    if (denies && !mark.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        Rendering.words(words.subList(0, from))
            + mark
            + Rendering.words(words.subList(to, words.size())));
  }

  /// Words between brackets put in, or in the place of a word.
  private static String inserted(List<String> words, Dice dice) {
    List<String> changed = new ArrayList<>(words);
    int at = dice.between(3, words.size() - 3);
    String note =
        dice.oneOf(List.of("[sic]", "[the speaker's own word]", "[as it were]", "[then]"));
    boolean plain = words.get(at).matches("\\p{Ll}+") && !denies(words.get(at));
    if (dice.once(2) && plain) {
      changed.set(at, note);
    } else {
      changed.add(at, note);
    }
    return Rendering.words(changed);
  }

  private static boolean isNoise(String word, List<String> before) {
    String form = Play.letters(word);
    return WordClasses.HESITATIONS.contains(form)
        || before.subList(Math.max(0, before.size() - 4), before.size()).stream()
            .anyMatch(other -> Play.letters(other).equals(form));
  }

  private static boolean denies(String word) {
    return WordClasses.NEGATIONS.contains(WordForm.of(strip(word), false));
  }

  private static String strip(String word) {
    return word.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
  }
}
