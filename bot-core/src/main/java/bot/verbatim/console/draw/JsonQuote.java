package bot.verbatim.console.draw;

import bot.verbatim.quote.Credibility;
import bot.verbatim.quote.CredibilityNote;
import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Rating;
import bot.verbatim.quote.Source;
import org.jspecify.annotations.Nullable;

/// Writes the keys of one quote.
final class JsonQuote {

  private final JsonWriter json;

  JsonQuote(JsonWriter json) {
    this.json = json;
  }

  void of(Quote quote) {
    json.text("id", quote.id())
        .text("text", quote.text())
        .text("label", quote.label())
        .text("speaker", quote.speakerNames())
        .texts("topics", quote.topics())
        .text("fidelity", quote.fidelity().key())
        .text("attribution", quote.attribution().key());
    json.begin("source");
    source(quote.source());
    json.end();
    json.text("note", CredibilityNote.of(quote));
    closest(quote, quote.closest().orElse(null));
  }

  /// The keys of a source.
  void source(Source source) {
    PartialDate date = source.date();
    json.text("id", source.id())
        .text("title", source.title())
        .text("url", source.url())
        .text("venue", source.venue())
        .text("date", date == null ? null : date.toString());
    credibility(source.credibility());
  }

  private void credibility(Credibility credibility) {
    Rating rating = credibility.rating();
    json.begin("credibility");
    json.number("rating", rating == null ? null : (long) rating.number())
        .text("name", rating == null ? "unrated" : rating.shownName())
        .flag("inherited", credibility.inheritedFrom() != null)
        .text("reason", credibility.reason());
    json.end();
  }

  private void closest(Quote quote, @Nullable Passage passage) {
    if (passage == null) {
      json.text("closest", null);
      return;
    }
    json.begin("closest");
    json.text("text", passage.exact())
        .text("speaker", quote.saidBy(passage).orElse(null))
        .text("url", quote.urlOf(passage));
    json.end();
  }
}
