package bot.verbatim.discord;

import bot.verbatim.chat.PlainText;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.CredibilityNote;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One quote as text. Its words stand in quotation marks only where they are the source's own.
///
/// @param pieces the whole text
/// @param words the piece that holds the quote's words
record Card(List<Piece> pieces, Piece words) {

  private static final int MOST_PARTS = 3;

  static Card of(Quote quote) {
    List<Piece> pieces = new ArrayList<>();
    if (!quote.label().isBlank()) {
      pieces.add(Piece.line("### ", quote.label(), "\n"));
    }
    closest(quote).forEach(passage -> pieces.addAll(shown(quote, passage)));
    Piece words = words(quote);
    pieces.add(words);
    pieces.add(speakers(quote));
    pieces.addAll(source(quote));
    pieces.add(Piece.line("Credibility: ", quote.source().credibility().shown(), "\n"));
    pieces.add(Piece.line("-# ", CredibilityNote.of(quote), "\n"));
    pieces.add(
        Piece.line("-# ", quote.id(), " · " + quote.fidelity().key() + ", " + attribution(quote)));
    return new Card(List.copyOf(pieces), words);
  }

  /// The quote's words: quoted where they are word for word, else introduced as what they are.
  static Piece words(Quote quote) {
    String unquoted = PlainText.unquoted(quote.text());
    return switch (quote.fidelity()) {
      case VERBATIM, EDITED -> Piece.of("“", quote.text(), "”\n");
      case PARAPHRASE -> Piece.of("In other words: ", unquoted, "\n");
      case SPLICED -> Piece.of("Joined from parts: ", unquoted, "\n");
      case NOT_FOUND -> Piece.of("Not found in the source: ", unquoted, "\n");
      case UNCHECKED -> Piece.of("Not checked yet: ", unquoted, "\n");
    };
  }

  /// A colour for how near the words are to the source's, as 0xRRGGBB.
  static int colour(Fidelity fidelity) {
    return switch (fidelity) {
      case VERBATIM -> 0x2E8B57;
      case EDITED -> 0x6AA84F;
      case PARAPHRASE -> 0xE0A030;
      case UNCHECKED -> 0x8A8F98;
      case SPLICED -> 0xD9702B;
      case NOT_FOUND -> 0xC0392B;
    };
  }

  /// Who speaks in a passage, as far as it is known.
  static String speakerOf(Quote quote, Passage passage) {
    return quote.saidBy(passage).orElse("speaker not recorded");
  }

  /// The closest real passage; of spliced words the parts that they were joined from.
  private static List<Passage> closest(Quote quote) {
    if (quote.fidelity() != Fidelity.SPLICED || quote.evidence() == null) {
      return quote.closest().stream().toList();
    }
    return quote.evidence().passages().stream().limit(MOST_PARTS).toList();
  }

  private static List<Piece> shown(Quote quote, Passage passage) {
    return List.of(
        Piece.of(
            quote.fidelity() == Fidelity.SPLICED ? "One part of it: “" : "Closest passage: “",
            passage.exact(),
            "”\n"),
        Piece.line("— ", speakerOf(quote, passage) + at(passage.locator()), "\n"));
  }

  private static String at(String locator) {
    return locator.isBlank() ? "" : ", " + locator;
  }

  /// Who is said to have said it, and when.
  static Piece speakers(Quote quote) {
    String names = quote.speakers().stream().map(Card::named).collect(Collectors.joining("; "));
    String date = quote.date().map(day -> ", " + day).orElse("");
    return Piece.line(by(quote), names, date + "\n");
  }

  private static String by(Quote quote) {
    if (quote.attribution() != Attribution.SOURCED) {
      return "— ascribed to ";
    }
    return quote.fidelity().isWordForWord() ? "— " : "— after ";
  }

  private static String named(Speaker speaker) {
    return speaker.affiliation() == null
        ? speaker.name()
        : speaker.name() + " (" + speaker.affiliation() + ")";
  }

  private static List<Piece> source(Quote quote) {
    String venue = quote.source().venue();
    return List.of(
        Piece.line("Source: ", quote.source().title(), ""),
        Piece.line("", at(quote.locator()), ""),
        Piece.line(
            venue == null || venue.isBlank() ? "" : " · ", venue == null ? "" : venue, "\n"));
  }

  private static String attribution(Quote quote) {
    return quote.attribution().key();
  }
}
