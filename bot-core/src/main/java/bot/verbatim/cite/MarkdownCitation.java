package bot.verbatim.cite;

import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.text.HiddenCharacters;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A quote as a block quotation in [CommonMark](https://spec.commonmark.org/) with its source.
final class MarkdownCitation {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~&$^]");

  /// Bare URLs, which GitHub and chat clients turn into links (autolinks).
  private static final Pattern BARE_LINK = Pattern.compile("(?i)(https?|ftp)(:)|(www)([.])");

  private MarkdownCitation() {}

  static String of(Quote quote) {
    StringBuilder markdown = new StringBuilder();
    for (Passage passage : CitationWording.realPassages(quote)) {
      markdown.append("> “").append(inert(passage.exact())).append("”\n");
      if (passage.speaker() != null) {
        markdown.append(">\n> — ").append(inert(passage.speaker())).append('\n');
      }
      markdown.append('\n');
    }
    return markdown
        + "> %s\n>\n> — %s, %s\n"
            .formatted(
                inert(CitationWording.words(quote)),
                inert(CitationWording.attribution(quote)),
                source(quote));
  }

  private static String source(Quote quote) {
    Source source = quote.source();
    String title = inert(source.title());
    @Nullable String url = source.url();
    String link = url == null ? title : "[%s](<%s>)".formatted(title, url.replace("\\", "%5C"));
    String rest =
        Stream.of(
                source.venue() == null ? "" : source.venue(),
                quote.date().map(Object::toString).orElse(""),
                quote.locator())
            .filter(part -> !part.isEmpty())
            .map(part -> ", " + inert(part))
            .reduce("", String::concat);
    return link + rest;
  }

  /// The text on one line, with all Markdown syntax escaped.
  static String inert(String text) {
    String line = HiddenCharacters.without(text.replaceAll("\\s+", " "));
    String escaped = SPECIAL.matcher(line).replaceAll("\\\\$0");
    return BARE_LINK
        .matcher(escaped)
        .replaceAll(
            found -> found.group(1) != null ? found.group(1) + "\\\\:" : found.group(3) + "\\\\.");
  }
}
