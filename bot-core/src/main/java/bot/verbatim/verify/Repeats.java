package bot.verbatim.verify;

/// Words said twice in a row (`we want we want to`), which a record of speech keeps and a quote may
/// drop. A number said twice stays, and so does `not`, and `never, never`.
final class Repeats {

  static final int LONGEST = 4;

  private final byte[] forward;
  private final byte[] backward;

  private Repeats(int count) {
    forward = new byte[count];
    backward = new byte[count];
  }

  /// @param spoken in prose only a single function word counts as repeated by mistake
  static Repeats in(Tokens words, boolean spoken) {
    IntList core = new IntList();
    for (int at = 0; at < words.count(); at++) {
      if (!words.is(at, Tokens.OPTIONAL)) {
        core.add(at);
      }
    }
    Repeats repeats = new Repeats(words.count());
    int longest = spoken ? LONGEST : 1;
    for (int at = 0; at < core.size(); at++) {
      for (int length = 1; length <= longest; length++) {
        if (isRepeat(words, core, at, length) && (spoken || isSlip(words, core.get(at)))) {
          repeats.forward[core.get(at)] |= (byte) (1 << length);
          repeats.backward[core.get(at + 2 * length - 1)] |= (byte) (1 << length);
        }
      }
    }
    return repeats;
  }

  private static boolean isRepeat(Tokens words, IntList core, int at, int length) {
    if (at + 2 * length > core.size()) {
      return false;
    }
    for (int step = 0; step < length; step++) {
      int first = core.get(at + step);
      if (words.number(first) != words.number(core.get(at + length + step))
          || words.is(first, Tokens.NUMBER)
          || (length == 1 && WordClasses.isNegation(words.form(first)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSlip(Tokens words, int at) {
    return switch (words.form(at)) {
      case "the", "a", "an", "to", "of", "and", "in", "is", "for", "on", "with" -> true;
      default -> false;
    };
  }

  /// Whether, going in a direction, the next so many words are said again right after.
  boolean at(int word, int length, int direction) {
    return ((direction > 0 ? forward[word] : backward[word]) & (1 << length)) != 0;
  }

  boolean any(int word, int direction) {
    return (direction > 0 ? forward[word] : backward[word]) != 0;
  }
}
