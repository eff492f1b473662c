package bot.verbatim.cite;

import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Speaker;

/// A quote as a [Quotation](https://schema.org/Quotation) of schema.org.
///
/// Its `creator` is the person who is known to have said these words. Words that are not the
/// source's have none; the real passages are in `citation`, with their own creators. Its
/// `isBasedOn` is the work.
final class JsonLd {

  private JsonLd() {}

  static String of(Quote quote) {
    return CitationJson.of(
        new CitationJson()
            .with("@context", "https://schema.org")
            .with("@type", "Quotation")
            .with("identifier", quote.id())
            .with("name", quote.label())
            .with("text", quote.text())
            .with("inLanguage", quote.language())
            .with("keywords", quote.topics())
            .with("creator", CitationWording.creators(quote).stream().map(JsonLd::person).toList())
            .with("dateCreated", quote.occurrence().said())
            .with(
                "description",
                CitationWording.fidelity(quote) + "; " + CitationWording.attribution(quote))
            .with("isBasedOn", work(quote.source()))
            .with(
                "citation",
                CitationWording.realPassages(quote).stream().map(JsonLd::passage).toList()));
  }

  private static CitationJson person(Speaker speaker) {
    return named("Person", speaker.name())
        .with(
            "affiliation",
            speaker.affiliation() == null ? null : named("Organization", speaker.affiliation()));
  }

  private static CitationJson named(String type, String name) {
    return new CitationJson().with("@type", type).with("name", name);
  }

  private static CitationJson passage(Passage passage) {
    return new CitationJson()
        .with("@type", "Quotation")
        .with("text", passage.exact())
        .with("creator", passage.speaker() == null ? null : named("Person", passage.speaker()))
        .with("isBasedOn", passage.url());
  }

  private static CitationJson work(Source source) {
    return named(type(source.kind()), source.title())
        .with("url", source.url())
        .with("archivedAt", source.archived())
        .with("author", source.authors().stream().map(name -> named("Person", name)).toList())
        .with("datePublished", source.date())
        .with("isPartOf", source.venue() == null ? null : named("CreativeWork", source.venue()));
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
