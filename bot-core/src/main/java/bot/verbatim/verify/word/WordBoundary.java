package bot.verbatim.verify.word;

import bot.verbatim.text.HiddenCharacters;

/// Finds the end of a word in a text.
public final class WordBoundary {

  private static final String SIGNS = "%&$\u20AC\u00A3\u00A5\u2030";

  private static final String TIES = ".,/*\u00D7^-\u2010\u2011\u2012\u2013\u2212";

  private WordBoundary() {}

  /// The exclusive end of the word that begins at this offset, or the offset itself if none begins
  /// there.
  public static int of(String text, int start) {
    int first = text.codePointAt(start);
    if (SIGNS.indexOf(first) >= 0) {
      return start + 1;
    }
    if (isMinus(text, start)) {
      return number(text, start + 1);
    }
    if (!isWordPart(first) || isRaised(first) || HiddenCharacters.isIgnorable(first)) {
      return start;
    }
    if (Character.isDigit(first)) {
      return number(text, start);
    }
    return standsAlone(first) ? alone(text, start) : letters(text, start);
  }

  private static int letters(String text, int start) {
    int at = start;
    int piece = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (isPlain(c)) {
        at = next;
      } else if (isRaised(c) && at - start >= 3) {
        break;
      } else if ((isWordPart(c) && !standsAlone(c))
          || (HiddenCharacters.isIgnorable(c) && at > start)) {
        at = next;
      } else if (WordForm.isApostrophe(c) && at > start && beginsLetter(text, next)) {
        at = next;
      } else if (c == '.' && at - piece <= 2 && isAbbreviation(text, piece, next)) {
        at = next;
        piece = next;
      } else {
        break;
      }
    }
    return at;
  }

  private static int number(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean part =
          isRaised(c)
              ? at > start && isPower(text, at)
              : (isWordPart(c) && !standsAlone(c)) || (at > start && isBetween(text, at));
      if (!part) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /// Whether a superscript is an exponent: it follows a digit; after anything else it is a footnote
  /// mark.
  private static boolean isPower(String text, int at) {
    char before = text.charAt(at - 1);
    return Character.isDigit(before) || isRaised(before);
  }

  /// Whether a character joins two numbers into one: `1,000`, `20-30`, `1/2`, `10^-6`.
  private static boolean isBetween(String text, int at) {
    if (TIES.indexOf(text.charAt(at)) < 0 || at + 1 >= text.length()) {
      return false;
    }
    boolean power = text.charAt(at - 1) == '^' && text.charAt(at) != '^';
    return (power || Character.isDigit(text.charAt(at - 1)) || isRaised(text.charAt(at - 1)))
        && (Character.isDigit(text.charAt(at + 1))
            || (text.charAt(at) == '^' && isBetween(text, at + 1)));
  }

  private static int alone(String text, int start) {
    int at = start + Character.charCount(text.codePointAt(start));
    while (at < text.length() && isMark(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Whether a character is the minus sign of a number: a space, a bracket or nothing before it, a
  /// digit after.
  private static boolean isMinus(String text, int at) {
    char c = text.charAt(at);
    return (c == '-' || c == '\u2212')
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1))
        && (at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '(');
  }

  /// Whether a point belongs to an abbreviation (`U.S.`, `Ph.D.`): exactly one letter follows, or
  /// two where both parts begin with a capital.
  private static boolean isAbbreviation(String text, int piece, int at) {
    int letters = 0;
    while (at + letters < text.length() && Character.isLetter(text.charAt(at + letters))) {
      letters++;
    }
    return letters == 1
        || (letters == 2
            && Character.isUpperCase(text.charAt(piece))
            && Character.isUpperCase(text.charAt(at)));
  }

  private static boolean beginsLetter(String text, int at) {
    return at < text.length() && Character.isLetter(text.codePointAt(at));
  }

  private static boolean isWordPart(int c) {
    if (c < 128) {
      return isPlain(c);
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.OTHER_NUMBER
        || Character.getType(c) == Character.LETTER_NUMBER
        || isMark(c);
  }

  /// Whether a character is a letter or digit of ASCII: nearly all are, so they are tried first.
  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isRaised(int c) {
    return c == '\u00B9' || c == '\u00B2' || c == '\u00B3' || (c >= '\u2070' && c <= '\u207B');
  }

  /// Whether a character's script has no spaces between words; each character is then a word.
  private static boolean standsAlone(int c) {
    if (c < 0x0E00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
