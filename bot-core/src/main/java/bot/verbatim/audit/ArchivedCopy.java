package bot.verbatim.audit;

import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Source;
import org.jspecify.annotations.Nullable;

/// Where a page can be read that is gone.
final class ArchivedCopy {

  private ArchivedCopy() {}

  /// The copy that the collection names, else the one that the [Wayback
  /// Machine](https://web.archive.org/) has from about the source's date, if it has any.
  static String of(Source source) {
    if (source.archived() != null) {
      return source.archived();
    }
    return "https://web.archive.org/web/" + time(source.date()) + "/" + source.url();
  }

  /// As far as the day is known; `2` means the latest copy.
  private static String time(@Nullable PartialDate date) {
    return date == null ? "2" : date.toString().replace("-", "");
  }
}
