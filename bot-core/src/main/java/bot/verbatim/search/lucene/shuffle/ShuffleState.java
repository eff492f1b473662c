package bot.verbatim.search.lucene.shuffle;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import bot.verbatim.search.SearchRequest;
import bot.verbatim.text.Hashes;
import bot.verbatim.text.Lazy;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Holds the deck of each pair of place and filters.
public final class ShuffleState {

  /// Maximum number of decks; beyond it Caffeine evicts some, which then start anew. Chosen by
  /// hand.
  private static final int MOST_PLACES = 10_000;

  /// Time to live of a deck after its last draw. Chosen by hand; no test tells 30 days from 60.
  private static final Duration REMEMBERED = Duration.ofDays(30);

  private final long seed;
  private final Lazy<Cache<Key, Deck>> decks;

  public ShuffleState(long seed, Ticker ticker) {
    this.seed = seed;
    this.decks =
        new Lazy<>(() ->
            Caffeine.newBuilder()
                .maximumSize(MOST_PLACES)
                .expireAfterAccess(REMEMBERED)
                .ticker(ticker)
                .build());
  }

  /// The next quote in a place.
  ///
  /// @param generation changes when the index does
  /// @param shelf all quotes that match the filters
  public Optional<Quote> next(
      String place, SearchRequest filters, long generation, DrawPool shelf) {
    Key key = new Key(place, filters.speaker(), filters.source(), filters.fidelity());
    return decks
        .get()
        .get(key, it -> new Deck(Hashes.mixed(seed ^ it.stableHash())))
        .next(shelf, generation);
  }

  private record Key(
      String place,
      @Nullable String speaker,
      @Nullable String source,
      @Nullable Fidelity fidelity) {

    /// The same in every process, unlike the hash code of an enum.
    long stableHash() {
      String words = speaker + "\n" + source + "\n" + (fidelity == null ? "" : fidelity.name());
      return ((long) place.hashCode() << Integer.SIZE) ^ words.hashCode();
    }
  }
}
