package bot.verbatim.verify.align;

import bot.verbatim.verify.word.WordClasses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the runs of a quote that occur word for word anywhere in the source, by seed and extend:
/// the rarest of every four consecutive words is looked up and extended to both sides.
public final class ExactRuns {

  /// Minimum number of words of a run. Set on the first texts of `BenchmarkTest`.
  public static final int SHORTEST = 4;

  /// Maximum number of occurrences of a word form that are extended. Chosen by hand.
  private static final int COMMON = 5_000;

  /// Number of runs after which no more are extended. Chosen by hand.
  private static final int MOST = 3_000;

  /// The same for their total length in words of the quote. Chosen by hand.
  private static final int MOST_WORDS = 300_000;

  /// Minimum surprisal of a run in nats: chance would produce it at most e^-TELLING times in the
  /// source. Set on the first texts of `BenchmarkTest`.
  private static final double TELLING = 5;

  private final ExactSearch search;
  private final Set<Long> seen = new HashSet<>();
  private final List<WordAlignment> found = new ArrayList<>();
  private int words;

  private ExactRuns(ExactSearch search) {
    this.search = search;
  }

  /// All runs of at least four words, by the order of their seeds in the quote.
  public static List<WordAlignment> in(ExactSearch search) {
    ExactRuns runs = new ExactRuns(search);
    for (int start = 0; start + SHORTEST <= search.quote.count(); start++) {
      runs.seed(start);
    }
    return runs.found;
  }

  /// Whether a range of a run is too long and too rare to be a chance match.
  public static boolean isTelling(ExactSearch search, WordAlignment hit, int from, int to) {
    double surprise = -Math.log(search.index.words.count() + 1.0);
    int telling = 0;
    int matched = 0;
    for (int word = from; word < to; word++) {
      if (hit.first(word) >= 0) {
        matched++;
        surprise += search.index.weight(search.index.words.number(hit.first(word)));
        telling += WordClasses.FUNCTION_WORDS.contains(search.quote.words.form(word)) ? 0 : 1;
      }
    }
    return surprise >= TELLING && matched >= SHORTEST && (telling >= 1 || matched >= 6);
  }

  private void seed(int start) {
    int rarest = start;
    for (int word = start; word < start + SHORTEST; word++) {
      if (search.count(word) == 0) {
        return;
      }
      rarest = search.count(word) < search.count(rarest) ? word : rarest;
    }
    int seed = rarest;
    for (int number : search.quote.numbers(seed)) {
      search
          .index
          .places(number)
          .limit(COMMON)
          .takeWhile(_ -> found.size() < MOST && words < MOST_WORDS)
          .filter(place -> seen.add(key(seed, place)))
          .forEach(place -> extend(seed, place));
    }
  }

  private void extend(int word, int place) {
    WordAlignment hit = search.around(word, place, 0, search.quote.count());
    if (hit.matched() < SHORTEST) {
      return;
    }
    for (int at = hit.from(); at < hit.to(); at++) {
      if (hit.first(at) >= 0) {
        seen.add(key(at, hit.first(at)));
      }
    }
    words += hit.length();
    addByVoice(hit);
  }

  /// Splits a run where the speaker changes, and adds the parts of at least four words.
  private void addByVoice(WordAlignment hit) {
    int start = hit.from();
    int voice = -1;
    for (int at = hit.from(); at <= hit.to(); at++) {
      int next =
          at == hit.to() ? -2 : hit.first(at) < 0 ? voice : search.index.voice(hit.first(at));
      if (next != voice && voice >= 0) {
        WordAlignment part = hit.part(start, at);
        if (part.matched() >= SHORTEST) {
          found.add(part);
        }
        start = at;
      }
      voice = next;
    }
  }

  private static long key(int word, int place) {
    return ((long) word << 32) | place;
  }
}
