package bot.verbatim.verify.verdict;

import bot.verbatim.verify.align.Proximity;
import bot.verbatim.verify.align.WordAlignment;
import bot.verbatim.verify.word.Tokens;
import java.util.ArrayList;
import java.util.List;

/// A word-level diff of a quote against the source, in the quote's order.
public final class DifferenceList {

  private final CheckContext check;
  private final int[] first;
  private final int[] last;
  private final List<WordDifference> found = new ArrayList<>();
  private int place = -1;

  private DifferenceList(CheckContext check, List<WordAlignment> hits) {
    this.check = check;
    int words = check.quote.count();
    this.first = new int[words];
    this.last = new int[words];
    java.util.Arrays.fill(first, -1);
    for (WordAlignment hit : hits) {
      for (int word = hit.from(); word < hit.to(); word++) {
        first[word] = hit.first(word);
        last[word] = hit.last(word);
      }
    }
  }

  public static List<WordDifference> of(CheckContext check, List<WordAlignment> hits) {
    return new DifferenceList(check, hits).run();
  }

  private List<WordDifference> run() {
    int word = 0;
    while (word < first.length) {
      int start = word;
      if (first[word] < 0) {
        do {
          word++;
        } while (word < first.length && first[word] < 0);
        change(start, word, word < first.length ? first[word] : -1);
      } else {
        if (place >= 0 && first[word] > place) {
          change(word, word, first[word]);
        }
        int from = first[word];
        while (word < first.length && first[word] >= 0 && (word == start || follows(word))) {
          place = last[word] + 1;
          word++;
        }
        found.add(new WordDifference(true, quoted(start, word), source(from, place)));
      }
    }
    return found;
  }

  private boolean follows(int word) {
    return first[word] == last[word - 1] + 1 || first[word] == last[word - 1];
  }

  /// Adds the difference of unmatched words of the quote and the source's words before the next
  /// match, if that is near.
  ///
  /// @param next the source word of the next match, or -1
  private void change(int from, int to, int next) {
    boolean near = place >= 0 && next > place && next - place <= 2 * Proximity.PARAGRAPH;
    String inSource = near ? source(place, next) : "";
    String quoted = quoted(from, to);
    if (!quoted.isEmpty() || !inSource.isEmpty()) {
      found.add(new WordDifference(false, quoted, inSource));
      place = near ? next : place;
    }
  }

  private String quoted(int from, int to) {
    return cut(check.quote.words, from, to);
  }

  private String source(int from, int to) {
    return cut(check.index.words, from, to);
  }

  /// The text from word `from` to before word `to`, on one line; empty if there are none.
  public static String cut(Tokens words, int from, int to) {
    return to <= from
        ? ""
        : words.text.substring(words.start(from), words.end(to - 1)).replaceAll("\\s+", " ");
  }
}
