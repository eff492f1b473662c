package bot.verbatim.search;

import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/// All quotes of a collection, ready to be found. Safe for use by several threads.
public final class QuoteIndex implements QuoteSearch, QuoteLookup, Listing, AutoCloseable {

  private static final int SPARE = 16;

  private final IndexHome home;
  private final AnswerCache answers;
  private final Queue<Analysis> spare = new ArrayBlockingQueue<>(SPARE);
  private volatile Opened opened;
  private volatile boolean closed;

  private record Opened(Snapshot snapshot, long generation) {}

  private QuoteIndex(IndexHome home, AnswerCache answers, Snapshot snapshot) {
    this.home = home;
    this.answers = answers;
    this.opened = new Opened(snapshot, 1);
  }

  /// Opens the index of this collection; makes it, or brings it up to date, where that is needed.
  ///
  /// @param home a folder of the index's own
  /// @throws IOException if the collection cannot be read, or the index cannot be written; the
  ///   message says what to do
  public static QuoteIndex open(Path home, Feed feed, IndexSettings settings) throws IOException {
    IndexHome place = new IndexHome(home, feed, settings.patience());
    return new QuoteIndex(place, new AnswerCache(settings.answerCacheBytes()), place.open());
  }

  /// Takes in what has changed in the collection since.
  ///
  /// @throws IOException as [#open] does; the index then stays as it was
  public synchronized void refresh() throws IOException {
    Opened old = opened;
    opened = new Opened(home.open(), old.generation() + 1);
    answers.clear();
    old.snapshot().release();
  }

  @Override
  public Found find(Question question) {
    Opened now = opened;
    return answers.get(
        now.generation(), question, () -> read(snapshot -> answer(snapshot, question)));
  }

  @Override
  public Optional<Quote> byId(String id) {
    return read(snapshot -> Answers.byId(snapshot, id));
  }

  @Override
  public List<Counted<Topic>> topics(int limit) {
    return read(snapshot -> new Inventory(snapshot).topics(limit));
  }

  @Override
  public List<Counted<Source>> sources(int limit) {
    return read(snapshot -> new Inventory(snapshot).sources(limit));
  }

  @Override
  public long size() {
    return read(snapshot -> (long) snapshot.quotes());
  }

  private Found answer(Snapshot snapshot, Question question) throws IOException {
    Analysis analysis = takeAnalysis();
    Found found = new Answers(snapshot, analysis).find(question);
    spare.offer(analysis);
    return found;
  }

  private Analysis takeAnalysis() {
    Analysis free = spare.poll();
    return free == null ? new Analysis() : free;
  }

  private interface Read<T> {
    T from(Snapshot snapshot) throws IOException;
  }

  private <T> T read(Read<T> read) {
    Snapshot snapshot = retained();
    try {
      return read.from(snapshot);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The search index can no longer be read. Start again to have it made anew.", e);
    } finally {
      release(snapshot);
    }
  }

  private Snapshot retained() {
    while (!closed) {
      Snapshot snapshot = opened.snapshot();
      if (snapshot.retain()) {
        return snapshot;
      }
    }
    throw new IllegalStateException("the index was closed");
  }

  private static void release(Snapshot snapshot) {
    try {
      snapshot.release();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      release(opened.snapshot());
    }
  }
}
