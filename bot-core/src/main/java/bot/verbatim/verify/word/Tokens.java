package bot.verbatim.verify.word;

import java.util.Arrays;

/// The words of a text in order, each with its normalized form, its offsets and its flags.
public final class Tokens {

  /// The word may be omitted or added without changing what is said: `um`, `[laughs]`, a list's
  /// number.
  public static final int OPTIONAL = 1;

  public static final int NUMBER = 1 << 1;

  /// Punctuation separates the word from the one before.
  public static final int AFTER_PUNCTUATION = 1 << 3;

  /// The word may begin a sentence.
  public static final int AFTER_STOP = 1 << 4;

  /// Only a hyphen, perhaps at a line's end, separates the word from the one before.
  static final int AFTER_HYPHEN = 1 << 5;

  public static final int CAPITAL = 1 << 6;

  /// The first word of a paragraph, heading or caption.
  public static final int BLOCK_START = 1 << 7;

  /// The word is inside square brackets.
  public static final int BRACKETED = 1 << 8;

  /// The word continues an optional group: it may be omitted only with the word before.
  static final int GOES_ON = 1 << 9;

  public final String text;
  public final Vocabulary vocabulary;
  private final int[] numbers;
  private final int[] starts;
  private final int[] ends;
  private final short[] marks;

  Tokens(
      String text, Vocabulary vocabulary, int[] numbers, int[] starts, int[] ends, short[] marks) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.numbers = numbers;
    this.starts = starts;
    this.ends = ends;
    this.marks = marks;
  }

  public int count() {
    return numbers.length;
  }

  /// The ID of the word's form in the vocabulary.
  public int number(int index) {
    return numbers[index];
  }

  public String form(int index) {
    return vocabulary.form(numbers[index]);
  }

  /// Where the word begins in the text.
  public int start(int index) {
    return starts[index];
  }

  /// Where the word ends in the text, exclusive.
  public int end(int index) {
    return ends[index];
  }

  public String written(int index) {
    return text.substring(starts[index], ends[index]);
  }

  public boolean is(int index, int mark) {
    return (marks[index] & mark) != 0;
  }

  void mark(int index, int mark) {
    marks[index] |= (short) mark;
  }

  /// Marks words as an optional group: they may be omitted together only.
  public void markOptional(int from, int to) {
    for (int at = from; at < to; at++) {
      marks[at] |= (short) (at == from ? OPTIONAL : OPTIONAL | GOES_ON);
    }
  }

  /// Cuts a footnote number off the end of a word.
  void shorten(int index, String stem, int end) {
    numbers[index] = vocabulary.numberOf(WordForm.of(stem, false));
    ends[index] = end;
  }

  /// The index after the optional group that begins at a word, in a direction; the same index if
  /// none begins there.
  public int afterOptional(int index, int direction) {
    boolean begins = direction > 0 ? !is(index, GOES_ON) : !goesOnAfter(index);
    if (!is(index, OPTIONAL) || !begins) {
      return index;
    }
    int at = index;
    while (direction > 0 ? goesOnAfter(at) : is(at, GOES_ON)) {
      at += direction;
    }
    return at + direction;
  }

  private boolean goesOnAfter(int index) {
    return index + 1 < count() && is(index + 1, GOES_ON);
  }

  /// The index of the first word that begins at or after this offset.
  public int firstFrom(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found < 0 ? -found - 1 : found;
  }
}
