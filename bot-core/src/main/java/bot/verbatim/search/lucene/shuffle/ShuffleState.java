package bot.verbatim.search.lucene.shuffle;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import bot.verbatim.search.SearchRequest;
import bot.verbatim.text.Hashes;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Remembers for every place which quotes it has not seen yet.
public final class ShuffleState {

  /// A place beyond these loses its deck if it was asked the longest ago, and starts anew.
  private static final int MOST_PLACES = 10_000;

  private static final Duration REMEMBERED = Duration.ofDays(30);

  private final long seed;
  private final Cache<Key, Deck> decks;

  public ShuffleState(long seed, Ticker ticker) {
    this.seed = seed;
    this.decks =
        Caffeine.newBuilder()
            .maximumSize(MOST_PLACES)
            .expireAfterAccess(REMEMBERED)
            .ticker(ticker)
            .build();
  }

  /// The next quote in a place.
  ///
  /// @param generation changes when the index does
  /// @param shelf all quotes that fit the filters
  public Optional<Quote> next(
      String place, SearchRequest filters, long generation, DrawPool shelf) {
    Key key = new Key(place, filters.speaker(), filters.source(), filters.fidelity());
    return decks
        .get(key, it -> new Deck(Hashes.mixed(seed ^ it.stableHash())))
        .next(shelf, generation);
  }

  private record Key(
      String place,
      @Nullable String speaker,
      @Nullable String source,
      @Nullable Fidelity fidelity) {

    /// The same in every process, unlike an enum's own hash.
    long stableHash() {
      String words = speaker + "\n" + source + "\n" + (fidelity == null ? "" : fidelity.name());
      return ((long) place.hashCode() << Integer.SIZE) ^ words.hashCode();
    }
  }
}
