package bot.verbatim.audit;

import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Source;
import org.jspecify.annotations.Nullable;

/// The URL of an archived copy of a page.
final class ArchivedCopy {

  private ArchivedCopy() {}

  /// The copy that the collection names, else the [Wayback Machine](https://web.archive.org/)'s
  /// closest to the source's date, which may not exist.
  static String of(Source source) {
    if (source.archived() != null) {
      return source.archived();
    }
    return "https://web.archive.org/web/" + time(source.date()) + "/" + source.url();
  }

  /// The timestamp, as precise as the date is; without a date `2`, which means the latest copy.
  private static String time(@Nullable PartialDate date) {
    return date == null ? "2" : date.toString().replace("-", "");
  }
}
