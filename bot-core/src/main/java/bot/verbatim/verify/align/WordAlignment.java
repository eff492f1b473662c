package bot.verbatim.verify.align;

import java.util.Arrays;

/// Words of a quote found in the source one after the other.
public final class WordAlignment {

  private static final int FAR = 5;
  private static final int FEW = 3;

  private final int from;
  private final int[] first;
  private final int[] last;

  /// @param from the quote's first word in it
  /// @param first for each of the quote's words from there on, the first word of the source that it
  ///   meets, or -1 where the word meets none
  /// @param last the last such word (another than the first where `align-ment` meets `alignment`)
  WordAlignment(int from, int[] first, int[] last) {
    this.from = from;
    this.first = first;
    this.last = last;
  }

  public int from() {
    return from;
  }

  /// The quote's first word after it.
  public int to() {
    return from + first.length;
  }

  /// How many words of the quote it spans.
  public int length() {
    return first.length;
  }

  /// The first word of the source that a word of the quote meets, or -1.
  public int first(int word) {
    return first[word - from];
  }

  public int last(int word) {
    return last[word - from];
  }

  /// How many words of the quote meet the source.
  public int matched() {
    return (int) Arrays.stream(first).filter(place -> place >= 0).count();
  }

  /// The most words in a row that meet the source in a row.
  public int longestRun() {
    int longest = 0;
    int run = 0;
    int before = -2;
    for (int at = 0; at < first.length; at++) {
      if (first[at] < 0) {
        run = 0;
        continue;
      }
      run = first[at] == before + 1 ? run + 1 : 1;
      before = last[at];
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /// The part of it that holds the quote's words from one to before another.
  WordAlignment part(int start, int end) {
    return new WordAlignment(
        start,
        Arrays.copyOfRange(first, start - from, end - from),
        Arrays.copyOfRange(last, start - from, end - from));
  }

  /// The same without beginnings and ends of few words that stand far from the rest.
  public WordAlignment trimmed() {
    int[] places = first.clone();
    boolean again = true;
    while (again) {
      again = trim(places, 0, 1) || trim(places, places.length - 1, -1);
    }
    int[] ends = last.clone();
    for (int at = 0; at < ends.length; at++) {
      ends[at] = places[at] < 0 ? -1 : ends[at];
    }
    return new WordAlignment(from, places, ends);
  }

  /// Takes away one loose stretch at an end, if there is one.
  private static boolean trim(int[] places, int start, int direction) {
    int loose = 0;
    int before = -1;
    for (int at = start; at >= 0 && at < places.length; at += direction) {
      if (places[at] < 0) {
        continue;
      }
      boolean far = before >= 0 && Math.abs(places[at] - before) > FAR;
      if (far && loose < FEW) {
        for (int back = start; back != at; back += direction) {
          places[back] = -1;
        }
        return true;
      }
      if (far || ++loose >= FEW) {
        return false;
      }
      before = places[at];
    }
    return false;
  }

  public boolean isEmpty() {
    return matched() == 0;
  }

  /// Its first word in the source.
  public int start() {
    return Arrays.stream(first).filter(place -> place >= 0).min().orElseThrow();
  }

  /// The word after its last one in the source.
  public int end() {
    return Arrays.stream(last).max().orElseThrow() + 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordAlignment hit
        && from == hit.from
        && Arrays.equals(first, hit.first);
  }

  @Override
  public int hashCode() {
    return 31 * from + Arrays.hashCode(first);
  }
}
