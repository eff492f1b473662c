package bot.verbatim.verify;

import java.util.Arrays;

/// The words of a text in order, each with its form, its place and what stands around it.
final class Tokens {

  /// May be left out or put in without changing the words: `um`, `[laughs]`, a list's number.
  static final int OPTIONAL = 1;

  static final int NUMBER = 1 << 1;

  /// Some punctuation stands between this word and the one before.
  static final int AFTER_PUNCTUATION = 1 << 3;

  /// A sentence may begin here.
  static final int AFTER_STOP = 1 << 4;

  /// Only a hyphen, or a hyphen at the line's end, stands before.
  static final int AFTER_HYPHEN = 1 << 5;

  static final int CAPITAL = 1 << 6;

  /// The first word of a paragraph, heading or caption.
  static final int BLOCK_START = 1 << 7;

  /// Stands between brackets.
  static final int BRACKETED = 1 << 8;

  /// Goes with the word before: both may be left out, or neither.
  static final int GOES_ON = 1 << 9;

  final String text;
  final Vocabulary vocabulary;
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

  int count() {
    return numbers.length;
  }

  int number(int index) {
    return numbers[index];
  }

  String form(int index) {
    return vocabulary.form(numbers[index]);
  }

  /// Where the word begins in the text.
  int start(int index) {
    return starts[index];
  }

  /// Where the word ends in the text, exclusive.
  int end(int index) {
    return ends[index];
  }

  String written(int index) {
    return text.substring(starts[index], ends[index]);
  }

  boolean is(int index, int mark) {
    return (marks[index] & mark) != 0;
  }

  void mark(int index, int mark) {
    marks[index] |= (short) mark;
  }

  /// Marks words that may be left out together.
  void markOptional(int from, int to) {
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
  int afterOptional(int index, int direction) {
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
  int firstFrom(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found < 0 ? -found - 1 : found;
  }
}
