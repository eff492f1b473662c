package bot.verbatim.cite;

import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The source of a quote as
/// [CSL-JSON](https://docs.citationstyles.org/en/stable/specification.html), which Zotero, Pandoc
/// and every citation processor read, with the words in its note.
final class CslJson {

  private static final Pattern GIVEN_NAMES =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*+(?: \\p{Lu}[\\p{L}.'’-]*+)*+");
  private static final Pattern FAMILY_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]++");

  private CslJson() {}

  static String of(Quote quote) {
    Source source = quote.source();
    return CitationJson.of(
        List.of(
            new CitationJson()
                .with("id", quote.id())
                .with("type", type(source.kind()))
                .with("title", source.title())
                .with("author", source.authors().stream().map(CslJson::name).toList())
                .with("container-title", source.venue())
                .with("issued", source.date() == null ? null : date(source.date()))
                .with("URL", source.url())
                .with("DOI", source.ids().get("doi"))
                .with("language", quote.language())
                .with("note", CitationWording.note(quote))));
  }

  private static String type(String kind) {
    return switch (kind) {
      case "episode" -> "broadcast";
      case "post" -> "post-weblog";
      case "paper" -> "article";
      case "thread" -> "post";
      case "page", "site", "collection", "show-notes" -> "webpage";
      default -> "document";
    };
  }

  /// Given names and a family name; any other name is written as `literal`.
  private static CitationJson name(String name) {
    int space = name.lastIndexOf(' ');
    String given = name.substring(0, Math.max(0, space));
    String family = name.substring(space + 1);
    return GIVEN_NAMES.matcher(given).matches() && FAMILY_NAME.matcher(family).matches()
        ? new CitationJson().with("given", given).with("family", family)
        : new CitationJson().with("literal", name);
  }

  private static CitationJson date(PartialDate date) {
    List<Integer> known =
        Stream.of(date.year(), date.month(), date.day()).filter(part -> part > 0).toList();
    return new CitationJson().with("date-parts", List.of(known));
  }
}
