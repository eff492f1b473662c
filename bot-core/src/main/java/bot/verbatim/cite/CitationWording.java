package bot.verbatim.cite;

import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Speaker;
import bot.verbatim.text.QuotationMarks;
import java.util.List;

/// The claims that a citation may make about a quote.
final class CitationWording {

  private CitationWording() {}

  /// How the words compare with the source.
  static String fidelity(Quote quote) {
    return switch (quote.fidelity()) {
      case VERBATIM -> "Word for word";
      case EDITED -> "Word for word, with marked cuts";
      case PARAPHRASE -> "Paraphrase; not the source's words";
      case UNCHECKED -> "Unchecked; nobody compared it with the source";
      case SPLICED -> "Spliced; these parts do not stand together in the source";
      case NOT_FOUND -> "Not found in the source, all of which was read";
    };
  }

  /// The words: in quotation marks if they are the source's own, else after their fidelity, and
  /// without marks that would claim the same.
  static String words(Quote quote) {
    return quote.fidelity().isWordForWord()
        ? "“" + quote.text() + "”"
        : fidelity(quote) + ": " + QuotationMarks.without(quote.text());
  }

  /// The speakers, and any doubt about the attribution.
  static String attribution(Quote quote) {
    String reason =
        quote.attributionReason().isEmpty() ? "" : " (" + quote.attributionReason() + ")";
    return switch (quote.attribution()) {
      case SOURCED -> quote.speakerNames();
      case DISPUTED -> "attributed to " + quote.speakerNames() + "; disputed" + reason;
      case MISATTRIBUTED -> "wrongly attributed to " + quote.speakerNames() + reason;
      case UNSOURCED -> "attributed to " + quote.speakerNames();
    };
  }

  /// The people who are known to have said these words: empty if the words are not the source's,
  /// the passages' other speakers if the quote is misattributed.
  static List<Speaker> creators(Quote quote) {
    if (!quote.fidelity().isWordForWord()) {
      return List.of();
    }
    return switch (quote.attribution()) {
      case SOURCED -> quote.speakers();
      case MISATTRIBUTED ->
          Passage.otherSpeakers(quote.passages(), quote.speakers()).map(Speaker::named).toList();
      case DISPUTED, UNSOURCED -> List.of();
    };
  }

  /// The source's own words, to show beside words that are not: every piece of a spliced quote,
  /// else the closest passage; empty for a quote that is word for word.
  static List<Passage> realPassages(Quote quote) {
    return switch (quote.fidelity()) {
      case VERBATIM, EDITED -> List.of();
      case SPLICED -> quote.passages();
      case PARAPHRASE, UNCHECKED, NOT_FOUND -> quote.closest().stream().toList();
    };
  }

  /// Words, attribution and closest passage in one note, for formats without a field for each.
  static String note(Quote quote) {
    StringBuilder note = new StringBuilder(words(quote));
    note.append(" (").append(attribution(quote));
    note.append(quote.locator().isEmpty() ? ")" : ", " + quote.locator() + ")");
    for (Passage passage : realPassages(quote)) {
      note.append(" The source says: “").append(passage.exact()).append("”");
      note.append(passage.speaker() == null ? "" : " (" + passage.speaker() + ")");
    }
    return note.toString();
  }
}
