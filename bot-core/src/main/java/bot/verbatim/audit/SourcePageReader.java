package bot.verbatim.audit;

import bot.verbatim.fetch.FetchFailure;
import bot.verbatim.fetch.Fetcher;
import bot.verbatim.fetch.Page;
import bot.verbatim.quote.Source;
import bot.verbatim.text.StartupFailure;
import bot.verbatim.verify.ReadingOptions;
import bot.verbatim.verify.TextFormat;
import java.util.function.Function;
import java.util.function.LongSupplier;

/// Fetches a source's page from the web; it is kept in memory only.
record SourcePageReader(Fetcher fetcher, LongSupplier nanos) {

  private static final String SAVE = " Save its text in a file and use --text FILE.";

  /// Fetches and reads the page of a source.
  ///
  /// @throws StartupFailure if the page cannot be fetched, or holds no words
  ReferenceText read(Source source, Function<TextFormat, ReadingOptions> reading)
      throws StartupFailure {
    String url = source.url();
    if (url == null) {
      throw StartupFailure.wrongCall(
          "“%s” has no address in the collection. Use --text FILE.".formatted(source.id()));
    }
    Page page;
    try {
      page = fetcher.fetch(url, Fetcher.Limits.PAGE);
    } catch (FetchFailure failure) {
      boolean isRefused = failure.kind() == FetchFailure.Kind.REFUSED;
      throw StartupFailure.wrongCall(failure.sentence() + (isRefused ? SAVE : copy(source)));
    }
    if (!page.isFound()) {
      throw StartupFailure.wrongCall(
          "“%s” answers %d.%s".formatted(url, page.status(), copy(source)));
    }
    String content = page.text();
    return ReferenceText.of(
        page.url(), page.body(), content, format(page, content), true, reading, nanos);
  }

  /// Advice for a page that cannot be fetched, with the URL of a possible copy.
  private static String copy(Source source) {
    return SAVE + " A copy may be at " + ArchivedCopy.of(source) + ".";
  }

  private static TextFormat format(Page page, String content) throws StartupFailure {
    return switch (page.mediaType()) {
      case "text/html", "application/xhtml+xml" -> TextFormat.HTML;
      case "text/markdown", "text/x-markdown" -> TextFormat.MARKDOWN;
      case "text/vtt" -> TextFormat.VTT;
      case "application/x-subrip", "text/srt" -> TextFormat.SRT;
      case "", "text/plain" -> TextFormat.of(page.url(), content);
      default ->
          throw StartupFailure.wrongCall(
              "“%s” is %s, which cannot be read here. Save its text in a file and use --text FILE."
                  .formatted(page.url(), page.mediaType()));
    };
  }
}
