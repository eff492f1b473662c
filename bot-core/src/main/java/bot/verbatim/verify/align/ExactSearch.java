package bot.verbatim.verify.align;

import bot.verbatim.text.WorkBudget;
import bot.verbatim.verify.word.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds consecutive words of a quote in the source, by seed and extend: each occurrence of the
/// rarest words is extended to both sides.
public final class ExactSearch {

  /// Maximum number of words used as seeds. Chosen by hand.
  private static final int ANCHORS = 3;

  /// Maximum number of matches before overlapping ones are removed. Chosen by hand.
  private static final int MOST = 200;

  final SourceIndex index;
  final QuoteTokens quote;
  final WorkBudget budget;
  private final SeedExtension elastic;
  private final int[] first;
  private final int[] last;

  public ExactSearch(SourceIndex index, QuoteTokens quote, WorkBudget budget) {
    this.index = index;
    this.quote = quote;
    this.budget = budget;
    this.elastic = new SeedExtension(index, quote, budget);
    this.first = new int[quote.count()];
    this.last = new int[quote.count()];
    Arrays.fill(first, -1);
    Arrays.fill(last, -1);
  }

  /// All matches of the whole range that do not overlap, in order of the text. Where there are too
  /// many to try, those around the rarest word, or found with half of the budget.
  public List<WordAlignment> whole(int from, int to) {
    Set<WordAlignment> found = new LinkedHashSet<>();
    boolean tried = false;
    for (int anchor : anchors(from, to)) {
      if (tried && budget.isHalfSpent()) {
        break;
      }
      tried = true;
      for (int number : quote.numbers(anchor)) {
        index
            .places(number)
            .takeWhile(_ -> found.size() < MOST && (found.isEmpty() || !budget.isHalfSpent()))
            .mapToObj(place -> around(anchor, place, from, to))
            .filter(hit -> hit.length() == to - from)
            .forEach(found::add);
      }
    }
    List<WordAlignment> hits = new ArrayList<>(found);
    hits.sort(Comparator.comparingInt(WordAlignment::start));
    List<WordAlignment> apart = new ArrayList<>();
    for (WordAlignment hit : hits) {
      if (apart.isEmpty() || hit.start() >= apart.getLast().end()) {
        apart.add(hit);
      }
    }
    return apart;
  }

  /// The longest match around one shared word, within a range of the quote.
  public WordAlignment around(int word, int place, int from, int to) {
    first[word] = place;
    last[word] = place;
    int right = word + 1 == to ? to : elastic.extend(word + 1, place + 1, 1, to, first, last);
    int left =
        word == from ? from - 1 : elastic.extend(word - 1, place - 1, -1, from - 1, first, last);
    WordAlignment found =
        new WordAlignment(
            left + 1,
            Arrays.copyOfRange(first, left + 1, right),
            Arrays.copyOfRange(last, left + 1, right));
    Arrays.fill(first, left + 1, right, -1);
    Arrays.fill(last, left + 1, right, -1);
    return found;
  }

  /// The rarest words of a range that the source contains.
  private List<Integer> anchors(int from, int to) {
    return IntStream.range(from, to)
        .filter(word -> !quote.words.is(word, Tokens.OPTIONAL) || to - from < 3)
        .filter(word -> count(word) > 0)
        .boxed()
        .sorted(Comparator.comparingInt(this::count))
        .limit(ANCHORS)
        .toList();
  }

  /// The number of occurrences of a word of the quote in the source.
  public int count(int word) {
    return Arrays.stream(quote.numbers(word)).map(index::count).sum();
  }
}
