package bot.verbatim.cite;

import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.text.HiddenCharacters;
import bot.verbatim.text.WebAddress;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
                quote.date().map(Object::toString).orElse(""))
            .filter(part -> !part.isEmpty())
            .map(MarkdownCitation::inert)
            .map(part -> ", " + part)
            .collect(Collectors.joining());
    return link + rest + (quote.locator().isEmpty() ? "" : ", " + locator(quote.locator()));
  }

  /// The locator; an address at its end becomes a link, as in `post https://x.example/1`.
  private static String locator(String locator) {
    int at = Math.max(locator.lastIndexOf(" http://"), locator.lastIndexOf(" https://"));
    String end = locator.substring(at + 1);
    boolean isLinked =
        WebAddress.of(end).filter(web -> web.address().equals(end)).isPresent()
            && end.chars().noneMatch(c -> c == '<' || c == '>' || c == '\\');
    String label = isLinked && at > 0 ? locator.substring(0, at) : "there";
    return isLinked ? "[%s](<%s>)".formatted(inert(label), end) : inert(locator);
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
