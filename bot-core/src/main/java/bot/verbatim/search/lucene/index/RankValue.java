package bot.verbatim.search.lucene.index;

import bot.verbatim.quote.Fidelity;
import java.util.List;

/// The sort value of a quote among equal matches: better fidelity first, then the order of the
/// collection.
public final class RankValue {

  private static final int PLACE_BITS = 56;
  private static final int LINE_BITS = 32;

  private static final List<Fidelity> BEST_FIRST = List.of(Fidelity.values());

  private RankValue() {}

  static long of(Fidelity fidelity, long place) {
    return ((long) BEST_FIRST.indexOf(fidelity) << PLACE_BITS) | place;
  }

  /// @param part the part's number in the order of parts, below 2²⁴
  /// @param line the quote's number in its part, below 2³²
  static long place(int part, long line) {
    return ((long) part << LINE_BITS) | line;
  }

  public static int fidelity(long rank) {
    return (int) (rank >>> PLACE_BITS);
  }
}
