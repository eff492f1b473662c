package bot.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bot.verbatim.quote.Quote;
import bot.verbatim.search.lucene.QuoteIndex;
import bot.verbatim.text.BusyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index that is too large to be verified before it is used heals when it is damaged.
class HealingTest {

  private static final IndexSettings LARGE =
      IndexSettings.STANDARD.withoutAnswerCache().verifiedFirst(0);
  private static final SearchRequest QUESTION = new SearchRequest("topic", null, null, null, 0, 25);

  @TempDir Path home;

  private final FeedOfRecords feed =
      new FeedOfRecords()
          .part(
              "a",
              IntStream.range(0, 25)
                  .mapToObj(i -> Quotes.verbatim("a-" + i, "words number " + i, "topic"))
                  .toArray(Quote[]::new));

  @Test
  void verifiesALargeIndexOnceItIsOpen() throws IOException {
    open().close();
    damage("dvd", bytes -> bytes[bytes.length / 2] ^= 1);
    try (QuoteIndex index = open()) {
      assertThat(index.heal()).isTrue();
      assertThat(index.find(QUESTION).quotes()).hasSize(25);
      assertThat(index.heal()).isFalse();
    }
    assertThat(marks()).isEmpty();
  }

  @Test
  void leavesASoundIndexAsItIs() throws IOException {
    open().close();
    feed.takeRead();
    try (QuoteIndex index = open()) {
      assertThat(index.heal()).isFalse();
      assertThat(index.find(QUESTION).quotes()).hasSize(25);
    }
    assertThat(feed.takeRead()).isEmpty();
  }

  @Test
  void makesAnIndexAnewFromWhichAQuestionFailed() throws IOException {
    open().close();
    damage("dvd", HealingTest::garble);
    try (QuoteIndex index = open()) {
      assertThatThrownBy(() -> index.find(QUESTION)).isInstanceOf(UncheckedIOException.class);
      assertThat(marks()).hasSize(1);
      assertThatThrownBy(() -> index.find(QUESTION))
          .isInstanceOf(BusyException.class)
          .hasMessageContaining("Ask again in a minute.");
      assertThat(index.heal()).isTrue();
      assertThat(index.find(QUESTION).quotes()).hasSize(25);
    }
    assertThat(marks()).isEmpty();
  }

  @Test
  void makesAnIndexAnewThatAnEarlierProcessMarked() throws IOException {
    open().close();
    damage("dvd", HealingTest::garble);
    try (QuoteIndex index = open()) {
      assertThatThrownBy(() -> index.find(QUESTION)).isInstanceOf(UncheckedIOException.class);
    }
    try (QuoteIndex index = open()) {
      assertThat(index.find(QUESTION).quotes()).hasSize(25);
    }
    assertThat(marks()).isEmpty();
  }

  @Test
  void keepsTheMarkUntilThereIsANewIndex() throws IOException {
    open().close();
    damage("dvd", HealingTest::garble);
    try (QuoteIndex index = open()) {
      assertThatThrownBy(() -> index.find(QUESTION)).isInstanceOf(UncheckedIOException.class);
    }
    feed.failOnce(new IllegalStateException("killed"));
    assertThatThrownBy(this::open).hasMessage("killed");
    assertThat(marks()).hasSize(1);
    open().close();
    assertThat(marks()).isEmpty();
  }

  /// The dictionary says where the quote of an id is, too.
  @Test
  void refusesAQuoteThatHasAnotherId() throws IOException {
    int noticed = 0;
    int wrong = 0;
    open().close();
    long size = Files.size(files("tim").getFirst());
    for (int i = 60; i < size - 16; i += 5) {
      open().close();
      int at = i;
      damage("tim", bytes -> bytes[at] ^= 2);
      for (String id : List.of("a-0", "a-7", "a-12", "a-24")) {
        try (QuoteIndex index = open()) {
          Optional<Quote> found = index.byId(id);
          wrong += found.filter(quote -> !quote.id().equals(id)).isPresent() ? 1 : 0;
        } catch (IllegalStateException another) {
          noticed++;
        } catch (RuntimeException | InternalError | AssertionError unreadable) {
          // Makes the index anew as well.
        }
      }
    }
    assertThat(wrong).isZero();
    assertThat(noticed).isPositive();
  }

  @Test
  void healsWhereFilesAreCutUnderARunningProcess() throws IOException {
    try (QuoteIndex index = open()) {
      assertThat(index.find(QUESTION).quotes()).hasSize(25);
      for (Path file : files("dvd")) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.truncate(10);
        }
      }
      assertThatThrownBy(() -> index.find(QUESTION)).isNotInstanceOf(BusyException.class);
      assertThat(index.heal()).isTrue();
      assertThat(index.find(QUESTION).quotes()).hasSize(25);
    }
  }

  private QuoteIndex open() throws IOException {
    return QuoteIndex.open(home, feed, LARGE);
  }

  private interface Change {
    void to(byte[] bytes);
  }

  private static void garble(byte[] bytes) {
    for (int i = bytes.length / 8; i < bytes.length - 16; i += 16) {
      bytes[i] ^= 0x55;
    }
  }

  private void damage(String ending, Change change) throws IOException {
    for (Path file : files(ending)) {
      byte[] bytes = Files.readAllBytes(file);
      change.to(bytes);
      Files.write(file, bytes);
    }
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("index"))) {
      return files.filter(file -> file.toString().endsWith("." + ending)).toList();
    }
  }

  private List<String> marks() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("index"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("damaged-"))
          .toList();
    }
  }
}
