package bot.verbatim.search.lucene.index;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Quote;
import java.util.List;

/// The sort value of a quote among equal matches: real words first, then the newest, then those of
/// one speaker, then the order of the collection.
public final class RankValue {

  private static final int LINE_BITS = 25;
  private static final int PART_BITS = 12;
  private static final int PLACE_BITS = PART_BITS + LINE_BITS;
  private static final int DATE_BITS = 22;
  private static final int DATE_AT = PLACE_BITS + 1;
  private static final int FIDELITY_AT = DATE_AT + DATE_BITS;

  private static final List<Fidelity> BEST_FIRST = List.of(Fidelity.values());

  private RankValue() {}

  static long of(Quote quote, long place) {
    long step = step(quote.fidelity());
    long age = (1L << DATE_BITS) - 1 - quote.date().map(RankValue::days).orElse(0);
    long joint = quote.speakers().size() > 1 ? 1 : 0;
    return step << FIDELITY_AT | age << DATE_AT | joint << PLACE_BITS | place;
  }

  /// What [#fidelity] is for quotes of a fidelity.
  public static int step(Fidelity fidelity) {
    return fidelity.isWordForWord() ? 0 : BEST_FIRST.indexOf(fidelity);
  }

  /// A number that grows with the date; a year alone precedes its months, and these their days.
  private static int days(PartialDate date) {
    return (date.year() * 13 + date.month()) * 32 + date.day();
  }

  /// @param part the part's number in the order of parts; those above 4,095 are equal
  /// @param line the quote's number in its part; those above 2²⁵ are equal
  static long place(int part, long line) {
    return (long) Math.min(part, (1 << PART_BITS) - 1) << LINE_BITS
        | Math.min(line, (1L << LINE_BITS) - 1);
  }

  /// 0 for real words; greater for other quotes, the less is known of their words.
  public static int fidelity(long rank) {
    return (int) (rank >>> FIDELITY_AT);
  }

  public static boolean isReal(long rank) {
    return fidelity(rank) == 0;
  }
}
