package bot.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import bot.verbatim.search.lucene.QuoteIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileTextTest {

  private static final List<String> PIECES =
      List.of(
          "/a{1,1000}{1,1000}/",
          "*:* OR {* TO *} OR title:\"x",
          "(((((((",
          "\"",
          "\\",
          "~2",
          "^9",
          "scalable",
          "oversight",
          "the",
          "of",
          "\u0000",
          "\ud83d",
          "\udc00",
          "\u202e",
          "🙂",
          "é",
          "ＡＢ",
          "%s",
          "{0}",
          "${jndi:x}",
          "'); DROP TABLE q;--",
          "\n",
          "\t",
          "_",
          "-",
          "'",
          "’",
          "مرحبا",
          "日本語",
          "a".repeat(300),
          "\u200b",
          "c++",
          "3.14",
          "on",
          "ovversight",
          "topic:x");

  @TempDir Path home;

  @Test
  void answersAnyTextWithoutFail() throws IOException {
    FeedOfRecords feed =
        new FeedOfRecords()
            .part(
                "a",
                Quotes.verbatim("a-1", "Scalable oversight is the topic of the day", "oversight"),
                Quotes.verbatim("a-2", "日本語 and مرحبا", "c++"));
    long seed = System.nanoTime();
    System.out.println("seed of hostile texts: " + seed);
    Random random = new Random(seed);
    try (QuoteIndex index = QuoteIndex.open(home, feed, IndexSettings.STANDARD)) {
      for (int i = 0; i < 3_000; i++) {
        String text = text(random);
        SearchRequest question =
            new SearchRequest(
                text,
                i % 3 == 0 ? text(random) : null,
                i % 5 == 0 ? text(random) : null,
                null,
                random.nextInt(40) - 10,
                random.nextInt(60) - 10);
        SearchResult found = index.find(question);
        assertThat(found.quotes()).as(text).hasSizeLessThanOrEqualTo(25);
        assertThat(found.nearest()).hasSizeLessThanOrEqualTo(3);
        assertThat(index.byId(text)).as(text).isEmpty();
      }
    }
  }

  @Test
  void keepsQuotesWhoseNamesAreHostileToo() throws IOException {
    FeedOfRecords feed = new FeedOfRecords();
    String[] names = PIECES.toArray(String[]::new);
    Quote[] quotes = new Quote[names.length];
    for (int i = 0; i < names.length; i++) {
      quotes[i] =
          Quotes.quote(
              "id " + names[i].repeat(20),
              names[i],
              Fidelity.UNCHECKED,
              names[i].repeat(50),
              names[i].repeat(50),
              names[i].repeat(50));
    }
    feed.part("a", quotes);
    try (QuoteIndex index = QuoteIndex.open(home, feed, IndexSettings.STANDARD)) {
      assertThat(index.size()).isEqualTo(names.length);
      assertThat(index.topics(1000)).isNotEmpty();
      assertThat(index.sources(1000)).isNotEmpty();
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      if (random.nextInt(4) == 0) {
        text.appendCodePoint(random.nextInt(0x3000));
      } else {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      text.append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }
}
