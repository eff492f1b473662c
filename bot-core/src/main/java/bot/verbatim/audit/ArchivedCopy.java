package bot.verbatim.audit;

import bot.verbatim.quote.Source;

/// The URL of an archived copy of a page.
final class ArchivedCopy {

  private ArchivedCopy() {}

  /// The copy that the collection names, else the [Wayback Machine](https://web.archive.org/)'s
  /// closest to the source's date, which may not exist.
  static String of(Source source) {
    String latest = "2";
    String time = source.date() == null ? latest : source.date().toString().replace("-", "");
    return source.archived() == null
        ? "https://web.archive.org/web/" + time + "/" + source.url()
        : source.archived();
  }
}
