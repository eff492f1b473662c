package bot.verbatim.verify.word;

import java.util.Set;
import java.util.function.IntPredicate;

/// Immediately repeated words (`we want we want to`), which a transcript keeps and a quote may
/// drop. A repeated number may not be dropped, and neither may `not not`.
public final class RepeatedWords {

  /// Maximum number of words repeated as one group. Chosen by hand.
  public static final int LONGEST = 4;

  private static final Set<String> SLIPS =
      Set.of("the", "a", "an", "to", "of", "and", "in", "is", "for", "on", "with");

  private final byte[] forward;
  private final byte[] backward;
  private final byte[] forwardAgain;
  private final byte[] backwardAgain;

  private RepeatedWords(int count) {
    forward = new byte[count];
    backward = new byte[count];
    forwardAgain = new byte[count];
    backwardAgain = new byte[count];
  }

  /// Finds repeated words, except those after a barrier.
  ///
  /// @param spoken whether the text is speech; in prose, only a single function word counts as
  ///   repeated by mistake
  /// @param barrier tells which words follow a marked cut; these repeat nothing before them
  public static RepeatedWords in(Tokens words, boolean spoken, IntPredicate barrier) {
    IntList core = new IntList();
    for (int at = 0; at < words.count(); at++) {
      if (!words.is(at, Tokens.OPTIONAL)) {
        core.add(at);
      }
    }
    RepeatedWords repeats = new RepeatedWords(words.count());
    int longest = spoken ? LONGEST : 1;
    for (int at = 0; at < core.size(); at++) {
      for (int length = 1; length <= longest; length++) {
        if (isRepeat(words, core, at, length, barrier)
            && (spoken || SLIPS.contains(words.form(core.get(at))))) {
          repeats.note(core, at, length);
        }
      }
    }
    return repeats;
  }

  private void note(IntList core, int at, int length) {
    byte bit = (byte) (1 << length);
    forward[core.get(at)] |= bit;
    forwardAgain[core.get(at + length)] |= bit;
    backward[core.get(at + 2 * length - 1)] |= bit;
    backwardAgain[core.get(at + length - 1)] |= bit;
  }

  private static boolean isRepeat(
      Tokens words, IntList core, int at, int length, IntPredicate barrier) {
    if (at + 2 * length > core.size()) {
      return false;
    }
    for (int step = 0; step < length; step++) {
      int first = core.get(at + step);
      if (words.number(first) != words.number(core.get(at + length + step))
          || words.is(first, Tokens.NUMBER)
          || barrier.test(core.get(at + length + step))
          || (length == 1 && isDeniedTwice(words, first, core.get(at + 1)))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a negation is doubled without punctuation: `not not` may mean yes; `not, not` is a
  /// repetition.
  private static boolean isDeniedTwice(Tokens words, int first, int second) {
    return WordClasses.NEGATIONS.contains(words.form(first))
        && !words.is(second, Tokens.AFTER_PUNCTUATION);
  }

  /// Whether, going in a direction, the next `length` words are repeated right after them or, if
  /// `met`, repeat those right before.
  ///
  /// @param met whether the words right before were just matched
  public boolean at(int word, int length, int direction, boolean met) {
    int next = direction > 0 ? forward[word] : backward[word];
    int again = direction > 0 ? forwardAgain[word] : backwardAgain[word];
    return ((met ? next | again : next) & (1 << length)) != 0;
  }

  public boolean any(int word) {
    return (forward[word] | backward[word] | forwardAgain[word] | backwardAgain[word]) != 0;
  }
}
