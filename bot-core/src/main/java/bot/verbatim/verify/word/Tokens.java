package bot.verbatim.verify.word;

import bot.verbatim.text.OverBudget;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /// Maximum number of words: whatever they are, they are read and compared in two seconds. Set by
  /// `HostileTextsAttackTest`; a long book has 200,000.
  private static final int MOST = 1_200_000;

  public final String text;
  public final Vocabulary vocabulary = new Vocabulary();
  private final IntList numbers = new IntList();
  private final IntList starts = new IntList();
  private final IntList ends = new IntList();
  private final IntList marks = new IntList();

  Tokens(String text) {
    this.text = text;
  }

  void add(int number, int start, int end, int flags) {
    if (numbers.size() == MOST) {
      throw OverBudget.moreThan(MOST, "words");
    }
    numbers.add(number);
    starts.add(start);
    ends.add(end);
    marks.add(flags);
  }

  public int count() {
    return numbers.size();
  }

  /// The ID of the word's form in the vocabulary.
  public int number(int index) {
    return numbers.get(index);
  }

  public String form(int index) {
    return vocabulary.form(number(index));
  }

  /// The forms from word `from` to before word `to`.
  public Stream<String> forms(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::form);
  }

  /// Where the word begins in the text.
  public int start(int index) {
    return starts.get(index);
  }

  /// Where the word ends in the text, exclusive.
  public int end(int index) {
    return ends.get(index);
  }

  public String written(int index) {
    return text.substring(start(index), end(index));
  }

  public boolean is(int index, int mark) {
    return (marks.get(index) & mark) != 0;
  }

  void mark(int index, int mark) {
    marks.set(index, marks.get(index) | mark);
  }

  /// Marks words as an optional group: they may be omitted together only.
  public void markOptional(int from, int to) {
    for (int at = from; at < to; at++) {
      mark(at, at == from ? OPTIONAL : OPTIONAL | GOES_ON);
    }
  }

  /// Cuts a footnote number off the end of a word.
  void shorten(int index, String stem, int end) {
    numbers.set(index, vocabulary.numberOf(WordForm.of(stem, false)));
    ends.set(index, end);
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
    return starts.firstFrom(place);
  }
}
