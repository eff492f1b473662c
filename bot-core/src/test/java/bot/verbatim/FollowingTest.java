package bot.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.quote.Quote;
import bot.verbatim.search.Feed;
import bot.verbatim.search.IndexSettings;
import bot.verbatim.search.lucene.QuoteIndex;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A running bot takes in what changes in the collection.
class FollowingTest {

  private static final Logger LOG = Logger.getLogger("bot.verbatim");

  @TempDir Path folder;

  private final List<String> logged = new ArrayList<>();
  private final Handler handler = new Kept();
  private Path quotes;
  private Verbatim verbatim;
  private Runnable look = () -> {};
  private Duration period = Duration.ZERO;
  private boolean stopped;

  @BeforeEach
  void open() throws IOException {
    LOG.addHandler(handler);
    quotes = Files.createDirectories(folder.resolve("data/quotes"));
    write("a.jsonl", quote("a-1", "The first garden."));
    verbatim = Verbatim.open(new Settings(folder.resolve("data"), folder.resolve("home"), 1));
    verbatim.follow((every, task) -> {
      period = every;
      look = task;
      return () -> stopped = true;
    });
  }

  @AfterEach
  void close() {
    verbatim.close();
    LOG.removeHandler(handler);
  }

  @Test
  void takesInAChangeWithinFiveSeconds() throws IOException {
    assertThat(found("first garden")).containsExactly("a-1");
    write("b.jsonl", quote("b-1", "The second garden."));
    look.run();
    look.run();
    assertThat(found("second garden")).containsExactly("b-1", "a-1");
    assertThat(period.multipliedBy(2)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void forgetsAnswersAndCompletionsOfBefore() throws IOException {
    assertThat(found("first garden")).containsExactly("a-1");
    assertThat(completed("the fir")).containsExactly("not checked: The first garden.");
    write("a.jsonl", quote("a-2", "The first line."));
    look.run();
    look.run();
    assertThat(found("first")).containsExactly("a-2");
    assertThat(completed("the fir")).containsExactly("not checked: The first line.");
  }

  @Test
  void waitsUntilAFileIsSaved() throws IOException {
    write("a.jsonl", "{\"id\": \"a-1\", \"te");
    look.run();
    write("a.jsonl", quote("a-1", "The saved garden."));
    look.run();
    look.run();
    assertThat(found("saved garden")).containsExactly("a-1");
    assertThat(logged).containsExactly("The collection changed, and was taken in.");
  }

  @Test
  void staysAsItWasWhereAFileIsBrokenAndSaysWhyOnce() throws IOException {
    write("a.jsonl", quote("a-2", "Other garden."), "{\"id\": \"a-3\", \"te");
    for (int i = 0; i < 5; i++) {
      look.run();
    }
    assertThat(found("first garden")).containsExactly("a-1");
    assertThat(logged).singleElement().asString().contains("stay as they were", "a.jsonl:2: ");
    write("a.jsonl", quote("a-2", "Mended garden."));
    look.run();
    look.run();
    assertThat(found("mended garden")).containsExactly("a-2");
  }

  @Test
  void staysAsItWasWhereTheFolderIsGoneForAWhile() throws IOException {
    Files.move(folder.resolve("data"), folder.resolve("away"));
    look.run();
    look.run();
    assertThat(found("first garden")).containsExactly("a-1");
    assertThat(logged).hasSize(1);
    Files.move(folder.resolve("away"), folder.resolve("data"));
    look.run();
    assertThat(found("first garden")).containsExactly("a-1");
  }

  @Test
  void takesInWhatChangedBeforeTheFirstLook() throws IOException {
    write("a.jsonl", quote("a-2", "The early garden."));
    look.run();
    look.run();
    assertThat(found("early garden")).containsExactly("a-2");
  }

  /// As does a truncated file, or a class that is missing.
  @Test
  void goesOnLookingAfterAnError() throws IOException {
    Feed broken =
        new NoQuotes() {
          private boolean looked;

          @Override
          public List<CollectionPart> parts() {
            if (!looked) {
              looked = true;
              throw new NoClassDefFoundError("a/Class");
            }
            return super.parts();
          }
        };
    try (QuoteIndex index =
        QuoteIndex.open(folder.resolve("other"), new NoQuotes(), IndexSettings.STANDARD)) {
      CollectionWatch watch = new CollectionWatch(broken, index);
      watch.look();
      watch.look();
    }
    assertThat(logged).singleElement().asString().contains("was not looked at", "a/Class");
  }

  @Test
  void healsADamagedIndexByItself() throws IOException {
    assertThat(found("first garden")).containsExactly("a-1");
    try (Stream<Path> files = Files.walk(folder.resolve("home/index/index"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.truncate(10);
        }
      }
    }
    assertThat(ask("garden")).isInstanceOf(Reply.Failure.class);
    assertThat(ask("garden")).isInstanceOf(Reply.Problem.class);
    look.run();
    assertThat(found("garden")).containsExactly("a-1");
    assertThat(logged).contains("The search index was damaged, and has been made anew.");
  }

  @Test
  void stopsLookingWhenItIsClosed() {
    verbatim.close();
    assertThat(stopped).isTrue();
  }

  @Test
  void startsAThreadOnlyWhereItIsAskedTo() throws IOException {
    assertThat(watching()).isZero();
    verbatim.follow();
    assertThat(watching()).isOne();
  }

  private static long watching() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("collection-watch"))
        .count();
  }

  private void write(String file, String... lines) throws IOException {
    Files.write(quotes.resolve(file), List.of(lines));
  }

  private static String quote(String id, String text) {
    return "{\"id\": \"%s\", \"text\": \"%s\", \"speaker\": \"A\", \"source\": \"B\"}"
        .formatted(id, text);
  }

  private Reply ask(String about) {
    return verbatim.dispatcher().answer(request(about));
  }

  private List<String> found(String about) {
    return ask(about) instanceof Reply.Quotes found
        ? found.quotes().stream().map(Quote::id).toList()
        : List.of();
  }

  private List<String> completed(String typed) {
    return verbatim.dispatcher().complete(request(typed), "about", typed).stream()
        .map(choice -> choice.name())
        .toList();
  }

  private static Request request(String about) {
    return new Request(new Place("test:c", "channel", "person"), "quote", Map.of("about", about));
  }

  private static class NoQuotes implements Feed {
    @Override
    public List<CollectionPart> parts() {
      return List.of();
    }

    @Override
    public Catalog catalog() {
      return new Catalog(List.of(), List.of(), List.of());
    }

    @Override
    public void read(CollectionPart part, Consumer<Quote> quotes) {}
  }

  /// Keeps the messages of what is logged.
  private final class Kept extends Handler {
    @Override
    public void publish(LogRecord event) {
      logged.add(event.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
