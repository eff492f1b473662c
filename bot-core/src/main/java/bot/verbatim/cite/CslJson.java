package bot.verbatim.cite;

import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The source of a quote as
/// [CSL-JSON](https://docs.citationstyles.org/en/stable/specification.html), which Zotero, Pandoc
/// and every citation processor read, with the words in its note.
final class CslJson {

  /// Given names and a family name; any other name is written as `literal`.
  private static final Pattern NAME =
      Pattern.compile("(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)*) (\\p{Lu}[\\p{L}'’-]+)");

  private CslJson() {}

  static String of(Quote quote) {
    return CitationJson.of(json -> {
      json.writeStartArray();
      item(json, quote);
      json.writeEndArray();
    });
  }

  private static void item(JsonGenerator json, Quote quote) throws IOException {
    Source source = quote.source();
    json.writeStartObject();
    json.writeStringField("id", quote.id());
    json.writeStringField("type", type(source.kind()));
    json.writeStringField("title", source.title());
    CitationJson.list(json, "author", source.authors(), CslJson::name);
    CitationJson.text(json, "container-title", source.venue() == null ? "" : source.venue());
    date(json, source.date());
    CitationJson.text(json, "URL", source.url() == null ? "" : source.url());
    CitationJson.text(json, "DOI", source.ids().getOrDefault("doi", ""));
    json.writeStringField("language", quote.language());
    json.writeStringField("note", CitationWording.note(quote));
    json.writeEndObject();
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

  private static void name(JsonGenerator json, String name) throws IOException {
    Matcher parts = NAME.matcher(name);
    json.writeStartObject();
    if (parts.matches()) {
      json.writeStringField("given", parts.group(1));
      json.writeStringField("family", parts.group(2));
    } else {
      json.writeStringField("literal", name);
    }
    json.writeEndObject();
  }

  private static void date(JsonGenerator json, @Nullable PartialDate date) throws IOException {
    if (date == null) {
      return;
    }
    json.writeObjectFieldStart("issued");
    json.writeArrayFieldStart("date-parts");
    json.writeStartArray();
    for (int part : new int[] {date.year(), date.month(), date.day()}) {
      if (part > 0) {
        json.writeNumber(part);
      }
    }
    json.writeEndArray();
    json.writeEndArray();
    json.writeEndObject();
  }
}
