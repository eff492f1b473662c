package bot.verbatim.verify.word;

import bot.verbatim.text.HiddenCharacters;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Splits a text into words in one pass, without regular expressions, so that time and memory grow
/// with the text alone.
public final class Tokenizer {

  private static final String STOPS = ".!?\u2026\u3002\uFF01\uFF1F";
  private static final String HYPHENS = "-\u2010\u2011\u00AD";

  private static final Set<String> AMOUNTS =
      Set.of("hundred", "thousand", "million", "billion", "trillion", "half", "dozen", "twice");

  private final String text;
  private final Tokens words;
  private final boolean latinMarks;
  private final Map<String, Known> known = new HashMap<>();
  private final int lastBracket;
  private boolean bracketed;

  /// What a written word is wherever it stands: the ID of its form, and flags.
  private record Known(int number, int flags) {}

  private Tokenizer(String text, boolean latinMarks) {
    this.text = text;
    this.words = new Tokens(text);
    this.latinMarks = latinMarks;
    this.lastBracket = text.lastIndexOf(']');
  }

  /// The words of a text.
  ///
  /// @param latinMarks whether diacritics on Latin letters tell words apart
  public static Tokens cut(String text, boolean latinMarks) {
    return cut(text, new BitSet(), latinMarks);
  }

  /// The words of a text, except those that begin at the offsets to leave out.
  public static Tokens cut(String text, BitSet leftOut, boolean latinMarks) {
    return new Tokenizer(text, latinMarks).run(leftOut);
  }

  private Tokens run(BitSet leftOut) {
    int around = Tokens.BLOCK_START | Tokens.AFTER_STOP;
    int at = 0;
    while (at < text.length()) {
      if (leftOut.get(at)) {
        around |= Tokens.AFTER_PUNCTUATION | Tokens.AFTER_STOP;
        at = leftOut.nextClearBit(at);
        continue;
      }
      int end = WordBoundary.of(text, at);
      if (end > at) {
        word(at, end, around);
        around = 0;
        at = end;
      } else {
        around = sign(at, around);
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  /// Adds what a character outside words means for the next word to its flags.
  private int sign(int at, int around) {
    int c = text.codePointAt(at);
    if (c == '\n') {
      boolean block = at + 1 < text.length() && text.charAt(at + 1) == '\n';
      return block ? around | Tokens.BLOCK_START | Tokens.AFTER_STOP : around;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || HiddenCharacters.isIgnorable(c)) {
      return around;
    }
    if (c == '[') {
      bracketed = at < lastBracket;
    } else if (c == ']') {
      bracketed = false;
    }
    if (HYPHENS.indexOf(c) >= 0 && around == 0 && hyphenates(at)) {
      return Tokens.AFTER_HYPHEN;
    }
    int more = STOPS.indexOf(c) >= 0 ? Tokens.AFTER_STOP : 0;
    return (around & ~Tokens.AFTER_HYPHEN) | Tokens.AFTER_PUNCTUATION | more;
  }

  /// Whether a hyphen joins two words: it touches the one before, and the one after follows
  /// directly or on the next line.
  private boolean hyphenates(int at) {
    if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
      return false;
    }
    int next = at + 1;
    boolean line = false;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      line |= text.charAt(next) == '\n';
      next++;
    }
    return next < text.length()
        && (next == at + 1 || line)
        && Character.isLetterOrDigit(text.charAt(next));
  }

  private void word(int start, int end, int around) {
    Known word = known.computeIfAbsent(text.substring(start, end), this::learn);
    int mark = around | word.flags() | (bracketed ? Tokens.BRACKETED : 0);
    words.add(word.number(), start, end, mark);
  }

  private Known learn(String written) {
    int plain = words.vocabulary.numberOf(WordForm.of(written, latinMarks));
    String form = words.vocabulary.form(plain);
    String digits = NumberWords.digits(form);
    boolean isNumber = WordForm.isNumber(digits) || AMOUNTS.contains(form);
    boolean isCapital = Character.isUpperCase(written.codePointAt(0));
    return new Known(
        words.vocabulary.numberOf(digits),
        (isNumber ? Tokens.NUMBER : 0) | (isCapital ? Tokens.CAPITAL : 0));
  }
}
