package bot.verbatim.chat.card;

import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.card.CardPart.ClaimedWords;
import bot.verbatim.chat.card.CardPart.Heading;
import bot.verbatim.chat.card.CardPart.Line;
import bot.verbatim.chat.card.CardPart.Note;
import bot.verbatim.chat.card.CardPart.RealWords;
import bot.verbatim.chat.card.CardPart.SourceLine;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.CredibilityNote;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import java.util.ArrayList;
import java.util.List;

/// Platform-independent content of a quote's card. Words that are not the source's own follow the
/// closest words that are.
///
/// @param id the id to type, on one line
/// @param kind how the words compare with the source's, and who said them where that is in doubt:
///   `paraphrase`, or `spliced, disputed`
/// @param parts from top to bottom
public record QuoteView(String id, String kind, Fidelity fidelity, List<CardPart> parts) {

  /// Maximum number of parts shown of a spliced quote; the evidence shows all. Chosen by hand.
  private static final int MOST_PARTS = 3;

  /// The card of a quote.
  public static QuoteView of(Quote quote) {
    List<CardPart> parts = new ArrayList<>(heading(quote));
    for (Passage passage : closest(quote)) {
      String url = passage.url();
      parts.add(
          new RealWords(
              what(quote) + ", " + EvidencePassage.whose(quote, passage) + ":",
              PlainText.clean(passage.exact()),
              url == null || url.equals(quote.source().url()) ? null : url));
    }
    parts.add(words(quote, lead(quote)));
    parts.add(new Line("— " + PlainText.onOneLine(EvidenceFact.speakers(quote, ""))));
    parts.addAll(source(quote));
    parts.add(
        new Line(PlainText.onOneLine("Credibility: " + quote.source().credibility().shown())));
    parts.add(note(quote));
    return of(quote, parts);
  }

  /// The card of a quote's evidence.
  public static QuoteView of(Reply.Why why) {
    Quote quote = why.quote();
    List<CardPart> parts = new ArrayList<>(heading(quote));
    parts.add(note(quote));
    boolean isReal = quote.fidelity().isWordForWord();
    parts.add(words(quote, isReal ? "The quote:" : "The quote (" + quote.fidelity().key() + "):"));
    List<EvidencePassage> passages = EvidencePassage.of(why);
    parts.addAll(passages);
    if (quote.evidence() != null && passages.isEmpty()) {
      parts.add(new Line("No passage near it was found."));
    }
    parts.addAll(source(quote));
    parts.addAll(EvidenceFact.of(quote));
    return of(quote, parts);
  }

  /// The part that shows the quote's own words.
  public CardPart words() {
    return parts.stream()
        .filter(part -> part instanceof RealWords || part instanceof ClaimedWords)
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  /// The last line of a card, on platforms that draw no frame around it.
  public String idAndKind() {
    return id + " · " + kind;
  }

  private static QuoteView of(Quote quote, List<CardPart> parts) {
    String key = quote.fidelity().key();
    String kind =
        quote.attribution() == Attribution.SOURCED ? key : key + ", " + quote.attribution().key();
    return new QuoteView(
        PlainText.onOneLine(quote.id()), kind, quote.fidelity(), List.copyOf(parts));
  }

  private static List<Heading> heading(Quote quote) {
    String label = PlainText.unquoted(PlainText.onOneLine(quote.label()));
    return label.isEmpty() ? List.of() : List.of(new Heading(label));
  }

  /// Uses quotation marks only for the source's own words. Marks typed around others are removed,
  /// since they would claim the same.
  private static CardPart words(Quote quote, String lead) {
    String words = PlainText.clean(quote.text());
    return quote.fidelity().isWordForWord()
        ? new RealWords(lead, words, null)
        : new ClaimedWords(lead, PlainText.unquoted(words));
  }

  /// The parts of a spliced quote with their speakers; of others the closest passage.
  private static List<Passage> closest(Quote quote) {
    Evidence evidence = quote.evidence();
    boolean isSpliced = quote.fidelity() == Fidelity.SPLICED;
    return (isSpliced && evidence != null ? evidence.passages() : quote.closest().stream().toList())
        .stream().filter(passage -> !passage.exact().isBlank()).limit(MOST_PARTS).toList();
  }

  private static String what(Quote quote) {
    return quote.fidelity() == Fidelity.SPLICED ? "One part of it" : "The closest real words";
  }

  /// Introduces words that are not the source's own; empty for those that are.
  private static String lead(Quote quote) {
    String name = PlainText.onOneLine(quote.speakerNames());
    return switch (quote.fidelity()) {
      case VERBATIM, EDITED -> "";
      case PARAPHRASE -> "Reworded, not the words of " + name + ":";
      case SPLICED -> "Joined from parts, credited to " + name + ":";
      case NOT_FOUND -> "Credited to " + name + ", not found in the source:";
      case UNCHECKED -> "Credited to " + name + ", not checked:";
    };
  }

  private static List<CardPart> source(Quote quote) {
    String where = quote.locator().isEmpty() ? "" : ", " + quote.locator();
    String title = PlainText.onOneLine(quote.source().title() + where);
    String url = quote.source().url();
    CardPart line = new SourceLine(title, url);
    return url == null ? List.of(line, new Line("No address is known.")) : List.of(line);
  }

  private static Note note(Quote quote) {
    return new Note(PlainText.onOneLine(CredibilityNote.of(quote)));
  }
}
