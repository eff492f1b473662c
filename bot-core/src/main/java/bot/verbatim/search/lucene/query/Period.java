package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.index.KeyField;
import bot.verbatim.search.lucene.text.IndexFields;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;
import org.jspecify.annotations.Nullable;

/// A span of dates, each known to the year, the month or the day.
///
/// @param from the first date, such as `2023-07`; null for any
/// @param until the last date, which includes all within it; null for any
record Period(@Nullable String from, @Nullable String until) {

  /// Sorts behind every month and day of a date.
  private static final String END = "-99";

  /// Matches the quotes of the period. A quote that is known to the year alone is in none of its
  /// months.
  Query query() {
    return new TermRangeQuery(
        IndexFields.DATE,
        from == null ? null : KeyField.bytes(from),
        until == null ? null : KeyField.bytes(until + END),
        true,
        true);
  }

  Period and(Period other) {
    return new Period(from == null ? other.from : from, until == null ? other.until : until);
  }
}
