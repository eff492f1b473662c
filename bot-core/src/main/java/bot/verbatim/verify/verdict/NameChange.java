package bot.verbatim.verify.verdict;

import bot.verbatim.verify.word.Tokens;
import bot.verbatim.verify.word.WordClasses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds probable names: capitalized words in the middle of a sentence or in brackets.
final class NameChange {

  private NameChange() {}

  static Set<String> names(Tokens words, List<Integer> places) {
    Set<String> names = new HashSet<>();
    for (int place : places) {
      if (isName(words, place)) {
        names.add(words.form(place));
      }
    }
    return names;
  }

  static boolean isName(Tokens words, int place) {
    return words.is(place, Tokens.CAPITAL)
        && !words.is(place, Tokens.NUMBER)
        && (!words.is(place, Tokens.AFTER_STOP | Tokens.BLOCK_START)
            || words.is(place, Tokens.BRACKETED))
        && !WordClasses.FUNCTION_WORDS.contains(words.form(place));
  }
}
