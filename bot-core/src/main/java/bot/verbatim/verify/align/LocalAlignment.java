package bot.verbatim.verify.align;

import bot.verbatim.verify.word.WordClasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Aligns words of a quote with one speaker's words in a window of the source, in order, for the
/// highest score of matched words.
///
/// This is local alignment (Smith and Waterman, "Identification of common molecular subsequences",
/// 1981) over words, computed sparsely on the pairs of equal words only, as chaining does (Eppstein
/// et al., "Sparse dynamic programming", 1992). It departs from both in that the cost of a gap is
/// capped: a quote that leaves out a sentence still aligns with what is around it.
///
/// The scores were set on the first texts of `BenchmarkTest`.
public final class LocalAlignment {

  /// Maximum number of preceding pairs tried as the predecessor of a pair. Chosen by hand.
  private static final int LOOK_BACK = 96;

  /// Number of words that can be looked up in the time of a step of the budget.
  private static final int WORDS_A_STEP = 4;

  /// Score of a matched content word.
  private static final double TELLING = 1.0;

  /// Score of a matched function word.
  private static final double FUNCTION = 0.45;

  /// Bonus for a pair that is adjacent to the one before in both texts.
  private static final double IN_A_ROW = 0.4;

  /// Maximum cost of a gap.
  private static final double DEAREST_GAP = 2.2;

  private final ExactSearch search;
  private final List<int[]> pairs = new ArrayList<>();

  private LocalAlignment(ExactSearch search) {
    this.search = search;
  }

  /// The best alignment of a range of the quote with one speaker's words in a window; empty if no
  /// word is shared.
  public static WordAlignment best(
      ExactSearch search, int from, int to, CandidateWindows.Window window, int voice) {
    LocalAlignment chain = new LocalAlignment(search);
    chain.collect(from, to, window, voice);
    return chain.align(from, to);
  }

  private void collect(int from, int to, CandidateWindows.Window window, int voice) {
    search.budget.spend((to - from) / WORDS_A_STEP);
    for (int word = from; word < to; word++) {
      int quoted = word;
      for (int number : search.quote.numbers(word)) {
        search
            .index
            .places(number, window)
            .filter(place -> search.index.voice(place) == voice)
            .forEach(place -> {
              search.budget.spend(1);
              pairs.add(new int[] {place, quoted});
            });
      }
    }
    pairs.sort(Arrays::compare);
  }

  private WordAlignment align(int from, int to) {
    int[] first = new int[to - from];
    Arrays.fill(first, -1);
    if (pairs.isEmpty()) {
      return new WordAlignment(from, first, first);
    }
    double[] score = new double[pairs.size()];
    int[] before = new int[pairs.size()];
    int best = 0;
    for (int at = 0; at < pairs.size(); at++) {
      before[at] = -1;
      double own = worth(pairs.get(at)[1]);
      score[at] = own;
      for (int other = Math.max(0, at - LOOK_BACK); other < at; other++) {
        double joined = score[other] + own + step(pairs.get(other), pairs.get(at));
        if (joined > score[at]) {
          score[at] = joined;
          before[at] = other;
        }
      }
      best = score[at] > score[best] ? at : best;
    }
    for (int at = best; at >= 0; at = before[at]) {
      first[pairs.get(at)[1] - from] = pairs.get(at)[0];
    }
    return new WordAlignment(from, first, first);
  }

  private double worth(int word) {
    return WordClasses.FUNCTION_WORDS.contains(search.quote.words.form(word)) ? FUNCTION : TELLING;
  }

  private static double step(int[] earlier, int[] later) {
    int inSource = later[0] - earlier[0];
    int inQuote = later[1] - earlier[1];
    if (inSource <= 0 || inQuote <= 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (inSource == 1 && inQuote == 1) {
      return IN_A_ROW;
    }
    return -Math.min(DEAREST_GAP, 0.12 * (inQuote - 1) + 0.06 * (inSource - 1));
  }

  /// Aligns the whole quote with a non-empty source: its first exact match, or else the alignment
  /// with the speaker who matches most words.
  public static WordAlignment best(ExactSearch search) {
    int words = search.quote.count();
    List<WordAlignment> whole = search.whole(0, words);
    if (!whole.isEmpty()) {
      return whole.getFirst();
    }
    CandidateWindows.Window all = new CandidateWindows.Window(0, search.index.words.count());
    return inEach(search, 0, words, List.of(all))
        .max(Comparator.comparingInt(WordAlignment::matched))
        .map(hit -> hit.isEmpty() ? hit : hit.trimmed())
        .orElseThrow();
  }

  /// The best alignments of a range of the quote with each window and each speaker in it, in order
  /// of appearance.
  public static Stream<WordAlignment> inEach(
      ExactSearch search, int from, int to, List<CandidateWindows.Window> windows) {
    return windows.stream()
        .flatMap(window ->
            IntStream.range(window.from(), window.to())
                .map(search.index::voice)
                .distinct()
                .mapToObj(voice -> best(search, from, to, window, voice)));
  }
}
