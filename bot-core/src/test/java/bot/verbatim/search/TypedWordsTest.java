package bot.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.search.lucene.QuoteIndex;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What strangers type fills no memory.
class TypedWordsTest {

  private static final int MOST_KEPT = 5_000;

  @TempDir Path home;

  @Test
  void keepsFewOfTheWordsThatStrangersType() throws Exception {
    long _ = type(home, 200, System.nanoTime());
  }

  /// Types queries of three random words of 60 letters.
  ///
  /// @return how many words are kept in memory
  static long type(Path home, int queries, long seed) throws Exception {
    FeedOfRecords feed =
        new FeedOfRecords().part("a", Quotes.verbatim("a-1", "words of the collection", "topic"));
    try (QuoteIndex index =
        QuoteIndex.open(home, feed, IndexSettings.STANDARD.withoutAnswerCache())) {
      long before = wordsInMemory();
      IntStream.range(0, queries)
          .parallel()
          .forEach(i -> {
            Random random = new Random(seed + i);
            String typed = word(random) + " " + word(random) + " " + word(random);
            index.find(new SearchRequest(typed, null, null, null, 0, 1));
          });
      long kept = wordsInMemory() - before;
      assertThat(kept).as("seed %s", seed).isLessThanOrEqualTo(MOST_KEPT);
      assertThat(index.size()).isOne();
      return kept;
    }
  }

  private static String word(Random random) {
    return random
        .ints(60, 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /// The number of analysed words on the heap, after a garbage collection.
  private static long wordsInMemory() throws Exception {
    String histogram =
        (String)
            ManagementFactory.getPlatformMBeanServer()
                .invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"),
                    "gcClassHistogram",
                    new Object[] {new String[0]},
                    new String[] {String[].class.getName()});
    return histogram
        .lines()
        .filter(line -> line.contains(" " + AnalyzedWord.class.getName()))
        .map(line -> line.strip().split("\\s+", -1)[1])
        .mapToLong(Long::parseLong)
        .sum();
  }
}
