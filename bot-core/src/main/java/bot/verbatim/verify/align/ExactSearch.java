package bot.verbatim.verify.align;

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
  private final SeedExtension elastic;
  private final int[] first;
  private final int[] last;

  public ExactSearch(SourceIndex index, QuoteTokens quote) {
    this.index = index;
    this.quote = quote;
    this.elastic = new SeedExtension(index, quote);
    this.first = new int[quote.count()];
    this.last = new int[quote.count()];
  }

  /// All matches of the whole range that do not overlap, in order of the text.
  public List<WordAlignment> whole(int from, int to) {
    Set<WordAlignment> found = new LinkedHashSet<>();
    for (int anchor : anchors(from, to)) {
      for (int number : quote.numbers(anchor)) {
        index
            .places(number)
            .takeWhile(_ -> found.size() < MOST)
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
    Arrays.fill(first, from, to, -1);
    Arrays.fill(last, from, to, -1);
    first[word] = place;
    last[word] = place;
    int right = word + 1 == to ? to : elastic.extend(word + 1, place + 1, 1, to, first, last);
    int left =
        word == from ? from - 1 : elastic.extend(word - 1, place - 1, -1, from - 1, first, last);
    return new WordAlignment(
        left + 1,
        Arrays.copyOfRange(first, left + 1, right),
        Arrays.copyOfRange(last, left + 1, right));
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
