package bot.verbatim.verify.word;

import java.util.Set;

/// Matches a word of one text with two words of the other: `align-` at a line's end and `ment`,
/// `per cent`, `can not`.
public record CompoundWords(Tokens source, Tokens quote) {

  /// First halves that may negate the second (`in valid`, `un able`, `no table`): across a space
  /// they are joined only into words of SAFE.
  private static final Set<String> DENYING =
      Set.of("no", "not", "un", "in", "im", "ir", "il", "dis", "non", "an", "mis", "de", "anti");

  private static final Set<String> SAFE = Set.of("cannot", "into", "instead", "indeed", "inside");

  /// Whether a word of the quote equals two adjacent words of the source, joined.
  ///
  /// @param direction of the second word from the first: 1 to the right, -1 to the left
  public boolean sourceJoins(int word, int place, int direction) {
    return joined(source, place, direction, quote.form(word), hasPoint(quote, word));
  }

  /// Whether a word of the source equals two adjacent words of the quote, joined.
  public boolean quoteJoins(int word, int place, int direction) {
    return joined(quote, word, direction, source.form(place), hasPoint(source, place));
  }

  /// Whether both texts hyphenate the same word, at different letters.
  public boolean bothBreak(int word, int place, int direction) {
    return isBroken(quote, word, direction)
        && isBroken(source, place, direction)
        && whole(quote, word, direction).equals(whole(source, place, direction));
  }

  private static boolean isBroken(Tokens words, int place, int direction) {
    int right = Math.max(place, place + direction);
    return right > 0
        && right < words.count()
        && words.is(right, Tokens.AFTER_HYPHEN)
        && !isBetweenDigits(words, right);
  }

  /// Whether a hyphen joins digits; it is then significant: `20-30` is not `2030`.
  private static boolean isBetweenDigits(Tokens words, int right) {
    return Character.isDigit(words.text.charAt(words.end(right - 1) - 1))
        && Character.isDigit(words.text.charAt(words.start(right)));
  }

  private static String whole(Tokens words, int place, int direction) {
    int left = Math.min(place, place + direction);
    return WordForm.of(words.written(left) + words.written(left + 1), false);
  }

  /// The index of the first non-optional word after `length` non-optional ones; beyond the text if
  /// there is none.
  public static int after(Tokens words, int place, int length, int direction) {
    int at = place;
    int left = length;
    for (; at >= 0 && at < words.count(); at += direction) {
      if (!words.is(at, Tokens.OPTIONAL) && --left < 0) {
        break;
      }
    }
    return at;
  }

  private static boolean isNumberInWords(Tokens words, int left) {
    boolean apart = words.is(left + 1, Tokens.AFTER_PUNCTUATION);
    boolean power = Character.isLetter(words.form(left + 1).charAt(0));
    return !apart
        && (words.is(left, Tokens.NUMBER) || words.form(left).equals("a"))
        && (power || Character.isLetter(words.text.charAt(words.start(left))));
  }

  /// Whether a word is an abbreviation of two letters (`i.e.`), which without its points is two
  /// words.
  private static boolean hasPoint(Tokens words, int place) {
    return words.form(place).length() == 2 && words.written(place).indexOf('.') > 0;
  }

  private static boolean joined(
      Tokens words, int place, int direction, String whole, boolean pointed) {
    int other = place + direction;
    if (other < 0 || other >= words.count()) {
      return false;
    }
    int left = Math.min(place, other);
    int right = left + 1;
    String first = words.form(left);
    String second = words.form(right);
    if (isNumberInWords(words, left) && NumberWords.make(first, second, whole)) {
      return true;
    }
    if (words.is(right, Tokens.AFTER_HYPHEN)) {
      return isBetweenDigits(words, right)
          ? whole.equals(first + "-" + second)
          : whole.startsWith(first.substring(0, 1))
              && NumberWords.digits(whole(words, left, 1)).equals(whole);
    }
    return whole.equals(first + second)
        && !words.is(right, Tokens.AFTER_PUNCTUATION)
        && (pointed
            || SAFE.contains(whole)
            || (first.length() > 1 && second.length() > 1 && !DENYING.contains(first)))
        && !words.is(left, Tokens.NUMBER)
        && !words.is(right, Tokens.NUMBER);
  }
}
