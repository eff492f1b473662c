package bot.verbatim.verify.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds footnote numbers that text extraction from a PDF leaves on the words before them
/// (`assumed1 that`, `output,2 which`). Only numbers that count up from one through the whole text
/// qualify.
public final class FootnoteMarks {

  /// Up to three digits, after nothing or at least three letters. Chosen by hand.
  private static final Pattern NOTE = Pattern.compile("((?:\\p{javaLowerCase}{3,})?)([0-9]{1,3})");

  /// Minimum number of letters of the word before a punctuation mark and the number. Chosen by
  /// hand.
  private static final int SHORTEST_WORD = 3;

  private final Tokens words;

  private FootnoteMarks(Tokens words) {
    this.words = words;
  }

  /// A footnote number at the end of a word, or after the punctuation mark that ends the word
  /// before; then the stem is empty.
  private record Note(int word, int number, int end, String stem) {}

  /// Removes footnote numbers from the ends of words; marks a number that is a word of its own as
  /// optional.
  public static void takeOff(Tokens words) {
    FootnoteMarks marks = new FootnoteMarks(words);
    List<Note> notes = marks.counted();
    if (notes.size() < 2 || notes.getLast().number() < 2 || marks.areNames(notes)) {
      return;
    }
    for (Note note : notes) {
      if (note.stem().isEmpty()) {
        words.markOptional(note.word(), note.word() + 1);
      } else {
        words.shorten(note.word(), note.stem(), note.end());
      }
    }
  }

  private List<Note> counted() {
    List<Note> notes = new ArrayList<>();
    int last = 0;
    for (int word = 1; word < words.count(); word++) {
      if (!Character.isDigit(words.text.charAt(words.end(word) - 1))) {
        continue;
      }
      Matcher note = NOTE.matcher(words.written(word));
      if (note.matches()
          && Integer.parseInt(note.group(2)) == last + 1
          && (note.start(2) > 0 || isAfterSign(words.start(word), word))) {
        last++;
        notes.add(new Note(word, last, words.start(word) + note.start(2), note.group(1)));
      }
    }
    return notes;
  }

  /// Whether a word directly follows the punctuation mark after another word.
  private boolean isAfterSign(int start, int word) {
    return words.end(word - 1) == start - 1
        && start - 1 - words.start(word - 1) >= SHORTEST_WORD
        && ",.;:)".indexOf(words.text.charAt(start - 1)) >= 0
        && Character.isLowerCase(words.text.charAt(start - 2));
  }

  /// Whether one word occurs with several numbers, as in `player1`, `player2`.
  private boolean areNames(List<Note> notes) {
    Map<String, Integer> stems = new HashMap<>();
    notes.forEach(note -> stems.merge(note.stem(), note.stem().isEmpty() ? 0 : 1, Integer::sum));
    return stems.values().stream().anyMatch(count -> count > 1);
  }
}
