package bot.verbatim.verify.verdict;

import bot.verbatim.verify.align.SourceIndex;
import org.jspecify.annotations.Nullable;

/// The text just before and just after a passage, without labels, and its speakers.
///
/// Each side is of one turn only, so that the words of one person are never shown as another's.
record SurroundingText(SourceIndex index, PassageText text) {

  /// Maximum number of chars of each side, in the source. Chosen by hand.
  private static final int LENGTH = 60;

  /// @param speaker null if the text shows no turns or does not tell whose this is
  record Side(String words, @Nullable String speaker) {
    static final Side NONE = new Side("", null);
  }

  /// The text before a word.
  Side before(int word) {
    int last = word - 1;
    if (word == 0 || isUnspoken(last)) {
      return Side.NONE;
    }
    int end = index.turn(last) == index.turn(word) ? index.words.start(word) : stop(last);
    int first = word;
    while (first > 0
        && index.turn(first - 1) == index.turn(last)
        && index.words.start(first - 1) >= end - LENGTH) {
      first--;
    }
    return new Side(
        first == word ? "" : text.between(index.words.start(first), end), speaker(last));
  }

  /// The text after a passage.
  ///
  /// @param word the first one after it
  /// @param end the offset where the passage ends
  Side after(int word, int end) {
    if (word == index.words.count() || isUnspoken(word)) {
      return Side.NONE;
    }
    int start = index.turn(word) == index.turn(word - 1) ? end : index.words.start(word);
    int past = word;
    while (past < index.words.count()
        && index.turn(past) == index.turn(word)
        && index.words.end(past) <= start + LENGTH) {
      past++;
    }
    return new Side(past == word ? "" : text.between(start, stop(past - 1)), speaker(word));
  }

  /// The end of a word, including a following `.`, `!` or `?`.
  int stop(int word) {
    int end = index.words.end(word);
    return end < index.words.text.length() && ".!?".indexOf(index.words.text.charAt(end)) >= 0
        ? end + 1
        : end;
  }

  /// Whether a word is in a heading between turns.
  private boolean isUnspoken(int word) {
    return index.source.hasTurns() && index.source.isHeadingAt(index.words.start(word));
  }

  private @Nullable String speaker(int word) {
    return index.source.hasTurns() ? index.source.voiceName(index.voice(word)).orElse(null) : null;
  }
}
