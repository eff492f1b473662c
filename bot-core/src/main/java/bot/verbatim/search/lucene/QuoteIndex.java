package bot.verbatim.search.lucene;

import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import bot.verbatim.search.Completion;
import bot.verbatim.search.Completions;
import bot.verbatim.search.Feed;
import bot.verbatim.search.IndexSettings;
import bot.verbatim.search.Listing;
import bot.verbatim.search.QuoteLookup;
import bot.verbatim.search.QuoteSearch;
import bot.verbatim.search.SearchRequest;
import bot.verbatim.search.SearchResult;
import bot.verbatim.search.Shuffle;
import bot.verbatim.search.lucene.index.IndexHome;
import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.query.QueryExecutor;
import bot.verbatim.search.lucene.query.TopicAndSourceCounts;
import bot.verbatim.search.lucene.shuffle.IndexDrawPool;
import bot.verbatim.search.lucene.shuffle.ShuffleState;
import bot.verbatim.search.lucene.suggest.CompletionKey;
import bot.verbatim.search.lucene.text.Analysis;
import bot.verbatim.text.BusyException;
import com.github.benmanes.caffeine.cache.Ticker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The search index of a collection, behind all ports of search. Thread-safe.
public final class QuoteIndex
    implements QuoteSearch, QuoteLookup, Completions, Shuffle, Listing, AutoCloseable {

  /// Maximum number of idle [Analysis] objects that are pooled. Chosen by hand; no test tells 16
  /// from 8 or 32.
  private static final int SPARE = 16;

  /// Maximum number of typed words that all of them remember together. Chosen by hand: what
  /// strangers type fills no memory.
  private static final int REMEMBERED = 5_000;

  private final IndexHome home;
  private final IndexSettings settings;
  private final ShuffleState decks;

  /// Pooled, since each remembers the words that it stemmed.
  private final Queue<Analysis> spare = new ArrayBlockingQueue<>(SPARE);

  private volatile Opened opened;
  private volatile boolean closed;

  /// What is known of the files of an index.
  private enum Condition {
    SOUND,
    /// A question failed; by damage, or by an error of ours.
    SUSPECTED,
    /// To be made anew; nothing is read from it any more.
    DAMAGED
  }

  /// A state of the index, with the answers from it.
  private record Opened(
      Snapshot snapshot,
      long generation,
      AtomicReference<Condition> condition,
      AnswerCache<SearchRequest, SearchResult> answers,
      AnswerCache<Typed, List<Completion>> completions) {

    Opened(Snapshot snapshot, long generation, long cacheBytes) {
      this(
          snapshot,
          generation,
          new AtomicReference<>(Condition.SOUND),
          new AnswerCache<>(cacheBytes, QuoteIndex::size),
          new AnswerCache<>(cacheBytes / 4, QuoteIndex::size));
    }
  }

  /// Cache key of completions; text that differs only in what folding removes is the same.
  private record Typed(Kind kind, String key, int limit) {}

  private QuoteIndex(IndexHome home, IndexSettings settings) throws IOException {
    this.home = home;
    this.settings = settings;
    this.decks = new ShuffleState(settings.seed(), Ticker.systemTicker());
    this.opened = new Opened(home.open(), 1, settings.cacheBytes());
  }

  /// Opens the index of a collection, after building or updating it if necessary.
  ///
  /// @param home a directory for this index alone
  /// @throws IOException if the collection cannot be read, or the index cannot be written; the
  ///   message says what to do
  public static QuoteIndex open(Path home, Feed feed, IndexSettings settings) throws IOException {
    return new QuoteIndex(new IndexHome(home, feed, settings), settings);
  }

  /// Updates the index if the collection has changed.
  ///
  /// @return whether the index was updated
  /// @throws IOException as [#open] does; the index then stays as it was
  public synchronized boolean refresh() throws IOException {
    Opened old = opened;
    if (closed || home.isCurrent(old.snapshot())) {
      return false;
    }
    replace(old);
    return true;
  }

  private void replace(Opened old) throws IOException {
    opened = new Opened(home.open(), old.generation() + 1, settings.cacheBytes());
    old.snapshot().close();
  }

  /// Verifies an index from which a question failed, and makes it anew if it is damaged. Does
  /// nothing with one from which none failed since it was opened or verified.
  ///
  /// @return whether the index was made anew
  /// @throws IOException as [#open] does; questions are then answered by [BusyException]
  public synchronized boolean heal() throws IOException {
    Opened now = opened;
    Condition before = now.condition().get();
    if (closed || before == Condition.SOUND) {
      return false;
    }
    if (before != Condition.DAMAGED) {
      try {
        now.snapshot().verify();
        // A question that fails meanwhile has it verified again.
        now.condition().compareAndSet(before, Condition.SOUND);
        return false;
      } catch (IOException damage) {
        condemn(now, damage);
      }
    }
    replace(now);
    return true;
  }

  private void condemn(Opened now, @Nullable Throwable failure) {
    now.condition().set(Condition.DAMAGED);
    // An interrupted thread closes a file for all; that says nothing of what is on disk.
    // Lucene wraps what says so.
    boolean isClosed =
        failure instanceof ClosedChannelException
            || (failure != null && failure.getCause() instanceof ClosedChannelException);
    if (!isClosed) {
      home.mark(now.snapshot());
    }
  }

  /// What questions are answered from.
  private Opened current() {
    Opened now = opened;
    if (now.condition().get() == Condition.DAMAGED) {
      throw new BusyException(
          "My index of the quotes was damaged and is being made anew. Ask again in a minute.");
    }
    return now;
  }

  @Override
  public SearchResult find(SearchRequest question) {
    return current()
        .answers()
        .get(question, () -> analysed((executor, _) -> executor.find(question)));
  }

  @Override
  public Optional<Quote> byId(String id) {
    return read(snapshot -> QueryExecutor.byId(snapshot, id));
  }

  @Override
  public List<Completion> complete(Kind kind, String typed, int limit) {
    return current()
        .completions()
        .get(
            new Typed(kind, CompletionKey.typed(typed), limit),
            () -> read(snapshot -> snapshot.completions().complete(kind, typed, limit)));
  }

  @Override
  public Optional<Quote> next(String place, SearchRequest filters) {
    long generation = current().generation();
    return analysed((executor, snapshot) ->
        executor.onlyNarrows(filters)
            ? decks.next(
                place, filters, generation, new IndexDrawPool(snapshot, executor.drawn(filters)))
            : Optional.empty());
  }

  @Override
  public List<Counted<Topic>> topics(int limit) {
    return read(snapshot -> new TopicAndSourceCounts(snapshot).topics(limit));
  }

  @Override
  public List<Counted<Source>> sources(int limit) {
    return read(snapshot -> new TopicAndSourceCounts(snapshot).sources(limit));
  }

  @Override
  public long size() {
    return read(snapshot -> (long) snapshot.quotes());
  }

  /// Approximate size in bytes, with 400 for each quote beside its text. Chosen by hand.
  private static int size(SearchResult found) {
    return found.quotes().stream().mapToInt(quote -> 400 + 2 * quote.text().length()).sum();
  }

  private static int size(List<Completion> choices) {
    return choices.stream().mapToInt(it -> 2 * (it.shown().length() + it.value().length())).sum();
  }

  private interface Query<T> {
    T run(QueryExecutor executor, Snapshot snapshot) throws IOException;
  }

  private <T> T analysed(Query<T> query) {
    Analysis analysis =
        Objects.requireNonNullElseGet(spare.poll(), () -> new Analysis(REMEMBERED / SPARE));
    try {
      return read(snapshot -> query.run(new QueryExecutor(snapshot, analysis), snapshot));
    } finally {
      spare.offer(analysis);
    }
  }

  private interface Read<T> {
    T from(Snapshot snapshot) throws IOException;
  }

  private <T> T read(Read<T> read) {
    Opened now = retained();
    try {
      return read.from(now.snapshot());
    } catch (IOException e) {
      condemn(now, e);
      throw new UncheckedIOException("The search index is damaged, and will be made anew.", e);
    } catch (UncheckedIOException e) {
      condemn(now, e.getCause());
      throw e;
    } catch (InternalError e) {
      condemn(now, e);
      throw e;
    } catch (RuntimeException | AssertionError e) {
      // Marked, so that this process's successor makes the index anew; this one verifies it first,
      // lest a question that shows an error of ours has it made anew again and again.
      now.condition().compareAndSet(Condition.SOUND, Condition.SUSPECTED);
      home.mark(now.snapshot());
      throw e;
    } finally {
      close(now.snapshot());
    }
  }

  private Opened retained() {
    while (!closed) {
      Opened now = current();
      if (now.snapshot().retain()) {
        return now;
      }
    }
    throw new IllegalStateException("the index was closed");
  }

  private static void close(Snapshot snapshot) {
    try {
      snapshot.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      close(opened.snapshot());
    }
  }
}
