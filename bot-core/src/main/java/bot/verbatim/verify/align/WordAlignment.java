package bot.verbatim.verify.align;

import java.util.Arrays;

/// An alignment of a range of a quote's words with words of the source.
public final class WordAlignment {

  /// An end is detached if its distance in the source is more than this many words. Chosen by hand.
  private static final int FAR = 5;

  /// A detached end of fewer matched words than this is trimmed. Chosen by hand.
  private static final int FEW = 3;

  private final int from;
  private final int[] first;
  private final int[] last;

  /// @param from the index of the quote's first word
  /// @param first for each word of the quote from there, the first source word that it matches, or
  ///   -1 if none
  /// @param last the last such source word (another than the first where `align-ment` matches
  ///   `alignment`)
  WordAlignment(int from, int[] first, int[] last) {
    this.from = from;
    this.first = first;
    this.last = last;
  }

  public int from() {
    return from;
  }

  /// The index after the quote's last word.
  public int to() {
    return from + first.length;
  }

  /// The number of words of the quote that it spans.
  public int length() {
    return first.length;
  }

  /// The first source word that a word of the quote matches, or -1.
  public int first(int word) {
    return first[word - from];
  }

  public int last(int word) {
    return last[word - from];
  }

  /// The number of words of the quote that match.
  public int matched() {
    return (int) Arrays.stream(first).filter(place -> place >= 0).count();
  }

  /// The length of the longest run of matches consecutive in both texts.
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

  /// The part with the quote's words from `start` to before `end`.
  WordAlignment part(int start, int end) {
    return new WordAlignment(
        start,
        Arrays.copyOfRange(first, start - from, end - from),
        Arrays.copyOfRange(last, start - from, end - from));
  }

  /// A copy without the ends of few matches that are far from the rest in the source.
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

  /// Removes one detached end, if there is one.
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

  /// The index of the first source word. Fails if nothing matches.
  public int start() {
    return Arrays.stream(first).filter(place -> place >= 0).min().orElseThrow();
  }

  /// The index after the last source word.
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
