package bot.verbatim.console.draw;

import bot.verbatim.chat.card.VerdictWords;
import bot.verbatim.quote.Credibility;
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
    json.text("verdict", VerdictWords.of(quote));
    json.text("note", VerdictWords.inSentences(quote));
    json.object("closest", quote.closest().orElse(null), passage -> closest(quote, passage));
  }

  /// The keys of a source.
  void source(Source source) {
    PartialDate date = source.date();
    json.text("id", source.id())
        .text("title", source.title())
        .text("short", source.shownTitle())
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
        .text("reason", credibility.reason())
        .text("inherited_from", credibility.inheritedFrom())
        .text("by", credibility.by());
  }

  private void closest(Quote quote, Passage passage) {
    json.text("text", passage.exact())
        .text("speaker", quote.saidBy(passage).orElse(null))
        .text("url", quote.urlOf(passage))
        .text("source", passage.sourceId())
        .text("work", passage.work());
  }
}
