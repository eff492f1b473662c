package bot.verbatim.verify.word;

import bot.verbatim.text.HiddenCharacters;
import java.util.HashMap;
import java.util.Map;

/// Splits a text into words in one pass, without regular expressions, so that time and memory grow
/// with the text alone.
public final class Tokenizer {

  private static final String STOPS = ".!?\u2026\u3002\uFF01\uFF1F";
  private static final String HYPHENS = "-\u2010\u2011\u00AD";

  private final String text;
  private final Vocabulary vocabulary;
  private final boolean latinMarks;
  private final Map<String, Integer> known = new HashMap<>();
  private final IntList numbers = new IntList();
  private final IntList starts = new IntList();
  private final IntList ends = new IntList();
  private final IntList marks = new IntList();
  private final int lastBracket;
  private boolean bracketed;

  private Tokenizer(String text, Vocabulary vocabulary, boolean latinMarks) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.latinMarks = latinMarks;
    this.lastBracket = text.lastIndexOf(']');
  }

  /// The words of a text outside the spans to leave out.
  ///
  /// @param latinMarks whether diacritics on Latin letters tell words apart
  public static Tokens cut(
      String text, TextSpans leftOut, Vocabulary vocabulary, boolean latinMarks) {
    return new Tokenizer(text, vocabulary, latinMarks).run(leftOut);
  }

  private Tokens run(TextSpans leftOut) {
    int around = Tokens.BLOCK_START | Tokens.AFTER_STOP;
    int at = 0;
    TextSpans.Cursor cursor = leftOut.cursor();
    while (at < text.length()) {
      int past = cursor.endIfInside(at);
      if (past > at) {
        around |= Tokens.AFTER_PUNCTUATION | Tokens.AFTER_STOP;
        at = past;
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
    short[] asMarks = new short[marks.size()];
    for (int index = 0; index < asMarks.length; index++) {
      asMarks[index] = (short) marks.get(index);
    }
    return new Tokens(
        text, vocabulary, numbers.toArray(), starts.toArray(), ends.toArray(), asMarks);
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
    String written = text.substring(start, end);
    String form = vocabulary.form(known.computeIfAbsent(written, this::plainNumber));
    String digits = NumberWords.digits(form);
    int mark = around | (bracketed ? Tokens.BRACKETED : 0);
    if (WordForm.isNumber(digits) || isAmount(form)) {
      mark |= Tokens.NUMBER;
    }
    if (Character.isUpperCase(written.codePointAt(0))) {
      mark |= Tokens.CAPITAL;
    }
    numbers.add(vocabulary.numberOf(digits));
    starts.add(start);
    ends.add(end);
    marks.add(mark);
  }

  private int plainNumber(String written) {
    return vocabulary.numberOf(WordForm.of(written, latinMarks));
  }

  private static boolean isAmount(String form) {
    return switch (form) {
      case "hundred", "thousand", "million", "billion", "trillion", "half", "dozen", "twice" ->
          true;
      default -> false;
    };
  }
}
