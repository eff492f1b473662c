package bot.verbatim.search.lucene.shuffle;

import bot.verbatim.quote.Quote;
import bot.verbatim.search.lucene.index.RankOrderScan;
import bot.verbatim.search.lucene.index.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// The quotes of a [Snapshot] that match a filter.
public final class IndexDrawPool implements DrawPool {

  private final Snapshot snapshot;
  private final @Nullable Query filter;
  private final int size;

  /// @param filter null to match every quote
  public IndexDrawPool(Snapshot snapshot, @Nullable Query filter) throws IOException {
    this.snapshot = snapshot;
    this.filter = filter;
    this.size = filter == null ? snapshot.quotes() : snapshot.searcher().count(filter);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Quote at(int position) {
    try {
      return snapshot.quote(
          filter == null
              ? position
              : RankOrderScan.first(snapshot.searcher(), filter, position, 1)
                  .documents()
                  .getFirst());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
