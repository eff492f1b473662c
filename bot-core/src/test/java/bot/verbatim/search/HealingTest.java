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

/// An index that is damaged, before it is opened or while it is used, is made anew.
class HealingTest {

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
  void verifiesAnIndexBeforeItIsAsked() throws IOException {
    open().close();
    feed.takeRead();
    damage("dvd", bytes -> bytes[bytes.length / 2] ^= 1);
    try (QuoteIndex index = open()) {
      assertThat(feed.takeRead()).isNotEmpty();
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
  void keepsASoundIndexWhereAnErrorOfOursFailedAQuestion() throws IOException {
    try (QuoteIndex index = open()) {
      feed.takeRead();
      assertThatThrownBy(() -> index.topics(-1)).isInstanceOf(IllegalArgumentException.class);
      assertThat(marks()).hasSize(1);
      assertThat(index.heal()).isFalse();
      assertThat(index.find(QUESTION).quotes()).hasSize(25);
    }
    assertThat(feed.takeRead()).isEmpty();
  }

  @Test
  void makesAnIndexAnewFromWhichAQuestionFailed() throws IOException {
    try (QuoteIndex index = open()) {
      damage("dvd", HealingTest::garble);
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
  void makesAnIndexAnewFromWhichADrawFailed() throws IOException {
    try (QuoteIndex index = open()) {
      damage("dvd", HealingTest::garble);
      assertThatThrownBy(() -> index.next("place", QUESTION))
          .isInstanceOf(UncheckedIOException.class);
      assertThatThrownBy(() -> index.next("place", QUESTION)).isInstanceOf(BusyException.class);
      assertThat(index.heal()).isTrue();
      assertThat(index.next("place", QUESTION)).isPresent();
    }
  }

  @Test
  void leavesNoMarkWhereAnInterruptedThreadClosedTheFiles() throws IOException {
    try (QuoteIndex index = open()) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> index.find(QUESTION)).isInstanceOf(UncheckedIOException.class);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(marks()).isEmpty();
      assertThat(index.heal()).isTrue();
      assertThat(index.find(QUESTION).quotes()).hasSize(25);
    }
  }

  /// More than 4 MiB, which are mapped into memory: then a read behind the end is an error.
  @Test
  void healsWhereAMappedFileIsCut() throws IOException {
    String note = "note ".repeat(50_000);
    feed.part(
        "b",
        IntStream.range(0, 25)
            .mapToObj(i -> Quotes.noted(Quotes.verbatim("b-" + i, "mapped words", "big"), note))
            .toArray(Quote[]::new));
    SearchRequest question = new SearchRequest("big", null, null, null, 0, 25);
    try (QuoteIndex index = open()) {
      cut("dvd");
      assertThatThrownBy(() -> index.find(question)).isInstanceOf(InternalError.class);
      assertThatThrownBy(() -> index.find(question)).isInstanceOf(BusyException.class);
      assertThat(index.heal()).isTrue();
      assertThat(index.find(question).quotes()).hasSize(25);
    }
  }

  @Test
  void makesAnIndexAnewThatAnEarlierProcessMarked() throws IOException {
    markSoundOne();
    try (QuoteIndex index = open()) {
      assertThat(feed.takeRead()).isNotEmpty();
      assertThat(index.find(QUESTION).quotes()).hasSize(25);
    }
    assertThat(marks()).isEmpty();
  }

  @Test
  void keepsTheMarkUntilThereIsANewIndex() throws IOException {
    markSoundOne();
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
      int at = i;
      try (QuoteIndex index = open()) {
        damage("tim", bytes -> bytes[at] ^= 2);
        for (String id : List.of("a-0", "a-7", "a-12", "a-24")) {
          try {
            Optional<Quote> found = index.byId(id);
            wrong += found.filter(quote -> !quote.id().equals(id)).isPresent() ? 1 : 0;
          } catch (IllegalStateException another) {
            noticed++;
          } catch (RuntimeException | InternalError | AssertionError unreadable) {
            // Makes the index anew as well.
          }
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
      cut("dvd");
      assertThatThrownBy(() -> index.find(QUESTION)).isNotInstanceOf(BusyException.class);
      assertThat(index.heal()).isTrue();
      assertThat(index.find(QUESTION).quotes()).hasSize(25);
    }
  }

  /// Leaves a mark of an index whose damage has passed, as by a disk that could not be read.
  private void markSoundOne() throws IOException {
    try (QuoteIndex index = open()) {
      damage("dvd", HealingTest::garble);
      assertThatThrownBy(() -> index.find(QUESTION)).isInstanceOf(UncheckedIOException.class);
      damage("dvd", HealingTest::garble);
    }
    assertThat(marks()).hasSize(1);
    feed.takeRead();
  }

  @Test
  void healsWhereFilesAreSwappedUnderARunningProcess() throws IOException {
    try (QuoteIndex index = open()) {
      Path quotes = files("dvd").getFirst();
      Path other = files("tim").getFirst();
      byte[] bytes = Files.readAllBytes(quotes);
      Files.write(quotes, Files.readAllBytes(other));
      Files.write(other, bytes);
      assertThatThrownBy(() -> index.find(QUESTION)).isNotInstanceOf(BusyException.class);
      assertThat(index.heal()).isTrue();
      assertThat(index.find(QUESTION).quotes()).hasSize(25);
    }
  }

  private QuoteIndex open() throws IOException {
    return QuoteIndex.open(home, feed, IndexSettings.STANDARD.withoutAnswerCache());
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

  private void cut(String ending) throws IOException {
    for (Path file : files(ending)) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(10);
      }
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
