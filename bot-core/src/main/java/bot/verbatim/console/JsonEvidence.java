package bot.verbatim.console;

import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Evidence.Confidence;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.PassageLink;
import bot.verbatim.quote.Quote;
import java.util.Locale;

/// Writes what a check of a quote found.
final class JsonEvidence {

  private final JsonText json;

  JsonEvidence(JsonText json) {
    this.json = json;
  }

  /// The key `evidence`; its value is null where nothing was recorded.
  void of(Quote quote) {
    Evidence evidence = quote.evidence();
    if (evidence == null) {
      json.text("evidence", null);
      return;
    }
    Confidence confidence = evidence.confidence();
    json.begin("evidence");
    json.list("passages", evidence.passages(), passage -> passage(quote, passage));
    json.text("coverage", evidence.coverage().name().toLowerCase(Locale.ROOT))
        .text("checked", evidence.checked() == null ? null : evidence.checked().toString())
        .text("by", evidence.by())
        .text("method", evidence.method())
        .text("confidence", confidence == null ? null : confidence.name().toLowerCase(Locale.ROOT))
        .text("sha256", evidence.textSha256());
    json.end();
  }

  private void passage(Quote quote, Passage passage) {
    String url = Card.url(quote, passage);
    json.text("exact", passage.exact())
        .text("prefix", passage.prefix())
        .text("suffix", passage.suffix())
        .text("speaker", passage.speaker())
        .text("speaker_before", passage.speakerBefore())
        .text("speaker_after", passage.speakerAfter())
        .text("source", passage.sourceId())
        .text("locator", passage.locator())
        .text("url", url)
        .text("link", PassageLink.of(url, passage).orElse(null));
  }
}
