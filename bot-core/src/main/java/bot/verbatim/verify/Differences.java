package bot.verbatim.verify;

import java.util.ArrayList;
import java.util.List;

/// Lists how a quote departs from the source, word by word, in order of the quote.
final class Differences {

  private final Check check;
  private final int[] first;
  private final int[] last;
  private final List<Difference> found = new ArrayList<>();
  private int place = -1;

  private Differences(Check check, List<Hit> hits) {
    this.check = check;
    int words = check.quote.count();
    this.first = new int[words];
    this.last = new int[words];
    java.util.Arrays.fill(first, -1);
    for (Hit hit : hits) {
      for (int word = hit.from(); word < hit.to(); word++) {
        first[word] = hit.first(word);
        last[word] = hit.last(word);
      }
    }
  }

  static List<Difference> of(Check check, List<Hit> hits) {
    return new Differences(check, hits).run();
  }

  private List<Difference> run() {
    int word = 0;
    while (word < first.length) {
      int start = word;
      if (first[word] < 0) {
        while (word < first.length && first[word] < 0) {
          word++;
        }
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
        found.add(new Difference(Difference.Kind.SAME, quoted(start, word), source(from, place)));
      }
    }
    return found;
  }

  private boolean follows(int word) {
    return first[word] == last[word - 1] + 1 || first[word] == last[word - 1];
  }

  /// The quote's words from one to before another meet nothing; the source has words up to the next
  /// place that is met, if that is near.
  private void change(int from, int to, int next) {
    boolean near = place >= 0 && next > place && next - place <= 2 * Reach.PARAGRAPH;
    String inSource = near ? source(place, next) : "";
    String quoted = quoted(from, to);
    if (quoted.isEmpty() && inSource.isEmpty()) {
      return;
    }
    Difference.Kind kind =
        quoted.isEmpty()
            ? Difference.Kind.LEFT_OUT
            : inSource.isEmpty() ? Difference.Kind.PUT_IN : Difference.Kind.CHANGED;
    found.add(new Difference(kind, quoted, inSource));
    if (near) {
      place = next;
    }
  }

  private String quoted(int from, int to) {
    return cut(check.quote.words, from, to);
  }

  private String source(int from, int to) {
    return cut(check.index.words, from, to);
  }

  /// The words from one to before another, on one line.
  static String cut(Tokens words, int from, int to) {
    return to <= from
        ? ""
        : words.text.substring(words.start(from), words.end(to - 1)).replaceAll("\\s+", " ");
  }
}
