package bot.verbatim.console.draw;

import bot.verbatim.chat.Reply;
import bot.verbatim.quote.Comparison.Stretch;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.PassageLink;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Speaker;
import java.util.List;
import java.util.stream.IntStream;

/// Writes the evidence of a quote, and a person's decision on it, as JSON.
record JsonEvidence(JsonWriter json) {

  /// Writes the keys of the reply that the quote itself does not have; `evidence` is null if none
  /// is recorded, `decision` if the attribution is derived.
  void of(Reply.Why why) {
    Quote quote = why.quote();
    json.list("speakers", quote.speakers(), this::speaker);
    boolean isDerived = quote.attributionReason().isEmpty() && quote.attributionBy().isEmpty();
    json.object("decision", isDerived ? null : quote, this::decision);
    json.object("evidence", quote.evidence(), evidence -> evidence(why, evidence));
  }

  private void evidence(Reply.Why why, Evidence evidence) {
    json.list(
        "passages",
        IntStream.range(0, evidence.passages().size()).boxed().toList(),
        at -> passage(why.quote(), evidence.passages().get(at), compared(why, at)));
    json.key("coverage", evidence.coverage())
        .text("checked", evidence.checked() == null ? null : evidence.checked().toString())
        .text("by", evidence.by())
        .text("method", evidence.method())
        .key("confidence", evidence.confidence())
        .text("sha256", evidence.textSha256());
  }

  private void speaker(Speaker speaker) {
    json.text("name", speaker.name()).text("affiliation", speaker.affiliation());
  }

  private void decision(Quote quote) {
    json.text("attribution", quote.attribution().key())
        .text("reason", quote.attributionReason())
        .text("by", quote.attributionBy());
  }

  private static List<Stretch> compared(Reply.Why why, int at) {
    return at < why.comparisons().size() ? why.comparisons().get(at).stretches() : List.of();
  }

  private void passage(Quote quote, Passage passage, List<Stretch> compared) {
    String url = quote.urlOf(passage);
    json.text("exact", passage.exact())
        .text("prefix", passage.prefix())
        .text("suffix", passage.suffix())
        .text("speaker", passage.speaker())
        .text("speaker_before", passage.speakerBefore())
        .text("speaker_after", passage.speakerAfter())
        .text("source", passage.sourceId())
        .text("work", passage.work())
        .text("locator", passage.locator())
        .text("url", url)
        .text("link", PassageLink.of(url, passage).orElse(null));
    json.list("compared", compared, this::stretch);
  }

  private void stretch(Stretch stretch) {
    json.key("kind", stretch.kind()).text("words", stretch.words());
  }
}
