package bot.verbatim.cite;

import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Speaker;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/// A quote as a [Quotation](https://schema.org/Quotation) of schema.org.
///
/// Its `creator` is the person who is known to have said these words. Words that are not the
/// source's have none; the real passages are in `citation`, with their own creators. Its
/// `isBasedOn` is the work.
final class JsonLd {

  private JsonLd() {}

  static String of(Quote quote) {
    return CitationJson.of(json -> quotation(json, quote));
  }

  private static void quotation(JsonGenerator json, Quote quote) throws IOException {
    json.writeStartObject();
    json.writeStringField("@context", "https://schema.org");
    json.writeStringField("@type", "Quotation");
    json.writeStringField("identifier", quote.id());
    CitationJson.text(json, "name", quote.label());
    json.writeStringField("text", quote.text());
    json.writeStringField("inLanguage", quote.language());
    CitationJson.list(json, "keywords", quote.topics(), JsonGenerator::writeString);
    CitationJson.list(json, "creator", CitationWording.creators(quote), JsonLd::speaker);
    PartialDate said = quote.occurrence().said();
    CitationJson.text(json, "dateCreated", said == null ? "" : said.toString());
    json.writeStringField(
        "description", CitationWording.fidelity(quote) + "; " + CitationWording.attribution(quote));
    work(json, quote.source());
    CitationJson.list(json, "citation", CitationWording.realPassages(quote), JsonLd::passage);
    json.writeEndObject();
  }

  private static void speaker(JsonGenerator json, Speaker speaker) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "Person");
    json.writeStringField("name", speaker.name());
    if (speaker.affiliation() != null) {
      json.writeObjectFieldStart("affiliation");
      json.writeStringField("@type", "Organization");
      json.writeStringField("name", speaker.affiliation());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void passage(JsonGenerator json, Passage passage) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "Quotation");
    json.writeStringField("text", passage.exact());
    if (passage.speaker() != null) {
      json.writeFieldName("creator");
      speaker(json, Speaker.named(passage.speaker()));
    }
    CitationJson.text(json, "isBasedOn", passage.url() == null ? "" : passage.url());
    json.writeEndObject();
  }

  private static void work(JsonGenerator json, Source source) throws IOException {
    json.writeObjectFieldStart("isBasedOn");
    json.writeStringField("@type", type(source.kind()));
    json.writeStringField("name", source.title());
    CitationJson.text(json, "url", source.url() == null ? "" : source.url());
    CitationJson.text(json, "archivedAt", source.archived() == null ? "" : source.archived());
    CitationJson.list(
        json, "author", source.authors(), (to, name) -> speaker(to, Speaker.named(name)));
    CitationJson.text(json, "datePublished", source.date() == null ? "" : source.date().toString());
    if (source.venue() != null) {
      json.writeObjectFieldStart("isPartOf");
      json.writeStringField("@type", "CreativeWork");
      json.writeStringField("name", source.venue());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static String type(String kind) {
    return switch (kind) {
      case "episode" -> "PodcastEpisode";
      case "post" -> "BlogPosting";
      case "paper" -> "ScholarlyArticle";
      case "thread" -> "SocialMediaPosting";
      case "page", "site", "show-notes" -> "WebPage";
      case "collection" -> "Collection";
      default -> "CreativeWork";
    };
  }
}
