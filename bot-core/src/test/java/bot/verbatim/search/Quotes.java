package bot.verbatim.search;

import bot.verbatim.quote.Attributed;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Occurrence;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Speaker;
import java.util.List;

/// Makes quotes of little.
final class Quotes {

  private Quotes() {}

  static Quote verbatim(String id, String text, String... topics) {
    return quote(id, text, Fidelity.VERBATIM, "Jan Leike", "axrp-24", topics);
  }

  static Quote quote(
      String id, String text, Fidelity fidelity, String speaker, String source, String... topics) {
    return quote(id, text, "", fidelity, speaker, source, topics);
  }

  static Quote labelled(String id, String text, String label, String... topics) {
    return quote(id, text, label, Fidelity.VERBATIM, "Jan Leike", "axrp-24", topics);
  }

  static Quote noted(Quote quote, String note) {
    return new Quote(
        quote.id(),
        quote.text(),
        quote.label(),
        quote.speakers(),
        quote.topics(),
        quote.occurrence(),
        quote.language(),
        quote.fidelity(),
        quote.evidence(),
        quote.attributed(),
        note);
  }

  private static Quote quote(
      String id,
      String text,
      String label,
      Fidelity fidelity,
      String speaker,
      String source,
      String... topics) {
    return new Quote(
        id,
        text,
        label,
        List.of(Speaker.named(speaker)),
        List.of(topics),
        new Occurrence(Source.named(source), "", null),
        "en",
        fidelity,
        null,
        new Attributed(Attribution.SOURCED, "", ""),
        "");
  }
}
