package bot.verbatim.console.draw;

import bot.verbatim.quote.Credibility;
import bot.verbatim.quote.CredibilityNote;
import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Rating;
import bot.verbatim.quote.Source;

/// Writes the keys of one quote.
record JsonQuote(JsonWriter json) {

  void of(Quote quote) {
    json.text("id", quote.id())
        .text("text", quote.text())
        .text("label", quote.label())
        .text("speaker", quote.speakerNames())
        .texts("topics", quote.topics())
        .text("fidelity", quote.fidelity().key())
        .text("attribution", quote.attribution().key());
    json.object("source", quote.source(), this::source);
    json.text("note", CredibilityNote.of(quote));
    json.object("closest", quote.closest().orElse(null), passage -> closest(quote, passage));
  }

  /// The keys of a source.
  void source(Source source) {
    PartialDate date = source.date();
    json.text("id", source.id())
        .text("title", source.title())
        .text("url", source.url())
        .text("venue", source.venue())
        .text("date", date == null ? null : date.toString());
    json.object("credibility", source.credibility(), this::credibility);
  }

  private void credibility(Credibility credibility) {
    Rating rating = credibility.rating();
    json.number("rating", rating == null ? null : (long) rating.number())
        .text("name", rating == null ? "unrated" : rating.shownName())
        .flag("inherited", credibility.inheritedFrom() != null)
        .text("reason", credibility.reason());
  }

  private void closest(Quote quote, Passage passage) {
    json.text("text", passage.exact())
        .text("speaker", quote.saidBy(passage).orElse(null))
        .text("url", quote.urlOf(passage));
  }
}
