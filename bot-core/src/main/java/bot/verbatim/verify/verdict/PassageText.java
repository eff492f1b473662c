package bot.verbatim.verify.verdict;

import bot.verbatim.verify.align.SourceIndex;
import bot.verbatim.verify.word.Tokens;
import bot.verbatim.verify.word.Vocabulary;
import bot.verbatim.verify.word.WordForm;
import java.util.BitSet;
import java.util.regex.Pattern;

/// Extracts text from a source without its page layout: speaker labels, timestamps, the numbers of
/// pages, footnotes and lists, and hyphens at line ends. `align-` and `ment` are shown as
/// `alignment`, `well-` and `known` as `well-known`.
final class PassageText {

  private static final Pattern HYPHENATED =
      Pattern.compile("(?<!\\p{L})(\\p{L}++)[-\u2010\u00AD]\\h*+\\R\\h*+(\\p{Ll}\\p{L}*+)");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final SourceIndex index;
  private final Tokens words;
  private final Vocabulary quoted;

  /// @param quoted the words of the quote; a hyphenated word that it writes as one is shown as one
  PassageText(SourceIndex index, Vocabulary quoted) {
    this.index = index;
    this.words = index.words;
    this.quoted = quoted;
  }

  /// The text from offset `from` to before offset `to`, on one line.
  String between(int from, int to) {
    StringBuilder shown = new StringBuilder(to - from);
    BitSet labels = index.source.labels();
    int word = words.firstFrom(from);
    int at = from;
    while (at < to) {
      while (word < words.count() && words.start(word) < at) {
        word++;
      }
      int past = labels.get(at) ? labels.nextClearBit(at) : numberEnd(at, word);
      if (past > at) {
        shown.append(' ');
        at = past;
      } else {
        shown.append(words.text.charAt(at++));
      }
    }
    return SPACE.matcher(dehyphenated(shown)).replaceAll(" ").strip();
  }

  /// The end of the page, list or footnote number that begins at an offset; not above the offset if
  /// none does.
  ///
  /// @param word the first one that begins at or after the offset
  private int numberEnd(int at, int word) {
    if (word < words.count() && words.start(word) == at) {
      return isPrinted(word) ? afterPoint(word) : -1;
    }
    int end = at;
    while (word > 0 && words.end(word - 1) == at && Character.isDigit(charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isPrinted(int word) {
    return words.is(word, Tokens.NUMBER)
        && words.is(word, Tokens.OPTIONAL)
        && !words.is(word, Tokens.BRACKETED);
  }

  private int afterPoint(int word) {
    int end = words.end(word);
    return words.is(word, Tokens.BLOCK_START) && ".)".indexOf(charAt(end)) >= 0 ? end + 1 : end;
  }

  private char charAt(int place) {
    return place < words.text.length() ? words.text.charAt(place) : ' ';
  }

  private String dehyphenated(CharSequence text) {
    return HYPHENATED
        .matcher(text)
        .replaceAll(broken -> isOneWord(broken.group(1), broken.group(2)) ? "$1$2" : "$1-$2");
  }

  /// Whether a hyphen at a line's end is dropped: not if both halves occur elsewhere as words, and
  /// the whole nowhere.
  private boolean isOneWord(String left, String right) {
    String whole = WordForm.of(left + right, false);
    return quoted.find(whole) >= 0
        || words.vocabulary.find(whole) >= 0
        || occurrences(left) < 2
        || occurrences(right) < 2;
  }

  /// The number of times that a half occurs as a word, this one included.
  private int occurrences(String half) {
    return index.count(words.vocabulary.find(WordForm.of(half, false)));
  }
}
