package bot.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import bot.verbatim.search.lucene.QuoteIndex;
import bot.verbatim.search.lucene.index.IndexLock;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifecycleTest {

  @TempDir Path home;

  private final FeedOfRecords feed =
      new FeedOfRecords()
          .part("a", Quotes.verbatim("a-1", "first of all", "topic"))
          .part("b", Quotes.verbatim("b-1", "second thoughts", "topic"))
          .part("c", Quotes.verbatim("c-1", "third time lucky", "topic"));

  @Test
  void readsTheCollectionOnceAndNotAgain() throws IOException {
    assertThat(ids()).containsExactly("a-1", "b-1", "c-1");
    assertThat(feed.takeRead()).containsExactly("a", "b", "c");
    assertThat(ids()).containsExactly("a-1", "b-1", "c-1");
    assertThat(feed.takeRead()).isEmpty();
  }

  @Test
  void readsOnlyThePartThatChanged() throws IOException {
    ids();
    feed.takeRead();
    feed.part("b", Quotes.verbatim("b-2", "second thoughts", "topic"));
    assertThat(ids()).containsExactly("a-1", "b-2", "c-1");
    assertThat(feed.takeRead()).containsExactly("b");
  }

  @Test
  void completesWhatTheChangedPartSays() throws IOException {
    assertThat(completed("second")).containsExactly("b-1");
    feed.part("b", Quotes.verbatim("b-2", "seconds count", "topic"));
    assertThat(completed("second")).containsExactly("b-2");
    feed.without("b");
    assertThat(completed("second")).isEmpty();
    try (Stream<Path> index = Files.list(home.resolve("index"))) {
      assertThat(index.filter(Files::isDirectory)).hasSize(1);
    }
  }

  @Test
  void forgetsAPartThatIsGone() throws IOException {
    ids();
    feed.takeRead();
    feed.without("b");
    assertThat(ids()).containsExactly("a-1", "c-1");
    assertThat(feed.takeRead()).isEmpty();
  }

  @Test
  void putsANewPartWhereItBelongs() throws IOException {
    ids();
    Quote c = Quotes.verbatim("c-1", "third time lucky", "topic");
    feed.without("c").part("between", Quotes.verbatim("n-1", "new", "topic")).part("c", c);
    feed.takeRead();
    assertThat(ids()).containsExactly("a-1", "b-1", "n-1", "c-1");
    assertThat(feed.takeRead()).containsExactly("between");
  }

  @Test
  void startsAnewWhereTheOrderOfPartsChanged() throws IOException {
    ids();
    Quote a = Quotes.verbatim("a-1", "first of all", "topic");
    feed.without("a").part("a", a);
    assertThat(ids()).containsExactly("b-1", "c-1", "a-1");
  }

  @Test
  void startsAnewWhereWhatAllQuotesReferToChanged() throws IOException {
    ids();
    feed.takeRead();
    feed.topics(new Topic("topic", "Another name", List.of(), ""));
    assertThat(ids("another name")).containsExactly("a-1", "b-1", "c-1");
    assertThat(feed.takeRead()).containsExactly("a", "b", "c");
  }

  @Test
  void survivesAnyFileLostCutOrChanged() throws IOException {
    feed.topics(new Topic("topic", "Turns", List.of(), "What comes first, and what comes then."));
    ids();
    Set<String> damaged = new TreeSet<>();
    for (Damage damage : Damage.values()) {
      for (int i = 0; i < files().size(); i++) {
        String name = files().get(i);
        damaged.add(damage + " " + name.replaceFirst("-[0-9a-f]+", ""));
        Path file = home.resolve("index").resolve(name);
        byte[] before = Files.readAllBytes(file);
        damage.to(file);
        byte[] after = Files.exists(file) ? Files.readAllBytes(file) : before;
        assertThat(ids()).as(damage + " of " + name).containsExactly("a-1", "b-1", "c-1");
        assertThat(completed("third")).as(damage + " of " + name).containsExactly("c-1");
        if (!Arrays.equals(before, after) && Files.exists(file)) {
          assertThat(Files.readAllBytes(file)).as(damage + " of " + name).isNotEqualTo(after);
        }
      }
    }
    assertThat(damaged).contains("CHANGE spelling", "CHANGE catalog", "CUT completions/segments_1");
  }

  @Test
  void doesNotMindWhatAKilledProcessLeft() throws IOException {
    Path index = Files.createDirectories(home.resolve("index"));
    Files.writeString(index.resolve("write.lock"), "");
    Files.writeString(index.resolve("spelling-dead"), "half a file");
    Files.writeString(index.resolve("segments_1"), "");
    Path completions = Files.createDirectory(index.resolve("completions-dead"));
    Files.writeString(completions.resolve("_0.lkp"), "half a file");
    assertThat(ids()).containsExactly("a-1", "b-1", "c-1");
    assertThat(files()).doesNotContain("spelling-dead");
    assertThat(completions).doesNotExist();
  }

  @Test
  void takesInChangesWhileOpenAndForgetsOldAnswers() throws IOException {
    try (QuoteIndex index = QuoteIndex.open(home, feed, IndexSettings.STANDARD)) {
      SearchRequest question = new SearchRequest("topic", null, null, null, 0, 10);
      assertThat(index.find(question).quotes()).hasSize(3);
      assertThat(index.find(question)).isSameAs(index.find(question));
      feed.part(
          "b", Quotes.verbatim("b-2", "second", "topic"), Quotes.verbatim("b-3", "more", "topic"));
      index.refresh();
      assertThat(index.find(question).quotes())
          .extracting(Quote::id)
          .containsExactly("a-1", "b-2", "b-3", "c-1");
    }
  }

  @Test
  void changesNothingWhereNothingChanged() throws IOException {
    try (QuoteIndex index = QuoteIndex.open(home, feed, IndexSettings.STANDARD)) {
      SearchRequest question = new SearchRequest("topic", null, null, null, 0, 10);
      SearchResult first = index.find(question);
      SearchResult before = index.find(question);
      assertThat(before).isEqualTo(first);
      assertThat(index.refresh()).isFalse();
      assertThat(index.find(question)).isSameAs(before);
    }
  }

  @Test
  void logsAnErrorOfItsOwnWhileItCatchesUpAndMakesTheIndexAnew() throws IOException {
    ids();
    feed.part("b", Quotes.verbatim("b-2", "second thoughts", "topic"));
    feed.failOnce(new IllegalStateException("a slip of the programmer"));
    List<LogRecord> logged = new ArrayList<>();
    Logger log = Logger.getLogger("bot.verbatim");
    Filter before = log.getFilter();
    log.setFilter(record -> {
      logged.add(record);
      return false;
    });
    try {
      assertThat(ids()).containsExactly("a-1", "b-2", "c-1");
    } finally {
      log.setFilter(before);
    }
    assertThat(logged)
        .singleElement()
        .extracting(LogRecord::getThrown)
        .asString()
        .contains("a slip of the programmer");
  }

  @Test
  void remembersNothingWhereThatIsSwitchedOff() throws IOException {
    try (QuoteIndex index =
        QuoteIndex.open(home, feed, IndexSettings.STANDARD.withoutAnswerCache())) {
      SearchRequest question = new SearchRequest("topic", null, null, null, 0, 10);
      assertThat(index.find(question)).isNotSameAs(index.find(question));
    }
  }

  @Test
  void letsSeveralOpenItAtOnce() throws Exception {
    try (ExecutorService all = Executors.newFixedThreadPool(4)) {
      Callable<List<String>> open = this::ids;
      for (Future<List<String>> found : all.invokeAll(List.of(open, open, open, open))) {
        assertThat(found.get()).containsExactly("a-1", "b-1", "c-1");
      }
    }
  }

  @Test
  void saysWhoIsInTheWayWhereTheIndexIsBeingMadeTooLong() throws IOException {
    IndexSettings impatient = new IndexSettings(0, Duration.ZERO, 0);
    try (IndexLock _ = IndexLock.acquire(home.resolve("index.lock"), Duration.ZERO)) {
      assertThatThrownBy(() -> QuoteIndex.open(home, feed, impatient))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("Another process is still making the index");
    }
  }

  @Test
  void saysWhatToDoWhereTheHomeCannotBeWritten() throws IOException {
    Path file = Files.writeString(home.resolve("a-file"), "");
    assertThatThrownBy(() -> QuoteIndex.open(file, feed, IndexSettings.STANDARD))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("name another home folder");
  }

  @Test
  void passesOnWhatTheCollectionComplainsAbout() {
    Feed broken = new BrokenFeed(feed);
    assertThatThrownBy(() -> QuoteIndex.open(home, broken, IndexSettings.STANDARD))
        .isInstanceOf(IOException.class)
        .hasMessage("b.yaml:3: no such source");
    assertThat(home.resolve("index")).isDirectoryNotContaining("glob:**segments_*");
  }

  private List<String> ids() throws IOException {
    return ids("topic");
  }

  private List<String> ids(String about) throws IOException {
    try (QuoteIndex index = QuoteIndex.open(home, feed, IndexSettings.STANDARD)) {
      SearchRequest question = new SearchRequest(about, null, null, null, 0, 10);
      return index.find(question).quotes().stream().map(Quote::id).toList();
    }
  }

  private List<String> completed(String typed) throws IOException {
    try (QuoteIndex index = QuoteIndex.open(home, feed, IndexSettings.STANDARD)) {
      return index.complete(Completions.Kind.ABOUT, typed, 5).stream()
          .map(Completion::value)
          .toList();
    }
  }

  private List<String> files() throws IOException {
    Path index = home.resolve("index");
    try (Stream<Path> files = Files.walk(index)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> index.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private enum Damage {
    LOSS,
    CUT,
    CHANGE;

    void to(Path file) throws IOException {
      if (!Files.exists(file)) {
        return;
      }
      switch (this) {
        case LOSS -> Files.delete(file);
        case CUT -> {
          try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
          }
        }
        case CHANGE -> {
          byte[] bytes = Files.readAllBytes(file);
          if (bytes.length > 0) {
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
          }
        }
      }
    }
  }
}
