package bot.verbatim.verify.word;

import java.util.Arrays;

/// The words of a text in order, each with its form, its place and what stands around it.
public final class Tokens {

  /// May be left out or put in without changing the words: `um`, `[laughs]`, a list's number.
  public static final int OPTIONAL = 1;

  public static final int NUMBER = 1 << 1;

  /// Some punctuation stands between this word and the one before.
  public static final int AFTER_PUNCTUATION = 1 << 3;

  /// A sentence may begin here.
  public static final int AFTER_STOP = 1 << 4;

  /// Only a hyphen, or a hyphen at the line's end, stands before.
  static final int AFTER_HYPHEN = 1 << 5;

  public static final int CAPITAL = 1 << 6;

  /// The first word of a paragraph, heading or caption.
  public static final int BLOCK_START = 1 << 7;

  /// Stands between brackets.
  public static final int BRACKETED = 1 << 8;

  /// Goes with the word before: both may be left out, or neither.
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

  /// Marks words that may be left out together.
  public void markOptional(int from, int to) {
    for (int at = from; at < to; at++) {
      marks[at] |= (short) (at == from ? OPTIONAL : OPTIONAL | GOES_ON);
    }
  }

  /// Takes something off a word's end that is no part of it.
  void shorten(int index, String stem, int end) {
    numbers[index] = vocabulary.numberOf(WordForm.of(stem, false));
    ends[index] = end;
  }

  /// The word after the optional words that begin here in a direction; the word itself where none
  /// do.
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

  /// The first word that begins at this place of the text or after it.
  public int firstFrom(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found < 0 ? -found - 1 : found;
  }
}
