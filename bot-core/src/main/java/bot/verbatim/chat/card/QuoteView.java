package bot.verbatim.chat.card;

import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.card.CardPart.ClaimedWords;
import bot.verbatim.chat.card.CardPart.Heading;
import bot.verbatim.chat.card.CardPart.Line;
import bot.verbatim.chat.card.CardPart.Note;
import bot.verbatim.chat.card.CardPart.RealWords;
import bot.verbatim.chat.card.CardPart.SourceLine;
import bot.verbatim.chat.card.CardPart.VerdictLine;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Platform-independent content of a quote's card. The verdict comes first, and words that are not
/// the source's own follow the closest words that are.
///
/// @param id the id to type, on one line
/// @param sign the sign of the verdict
/// @param showsId whether a part shows the id; else the card ends with it
/// @param parts from top to bottom
public record QuoteView(String id, Sign sign, boolean showsId, List<CardPart> parts) {

  /// Maximum number of parts shown of a spliced quote; the evidence shows all. Chosen by hand.
  private static final int MOST_PARTS = 3;

  /// The card of a quote on its own.
  public static QuoteView of(Quote quote) {
    List<CardPart> parts = new ArrayList<>();
    parts.add(verdict(quote, ""));
    parts.addAll(heading(quote));
    if (quote.fidelity().isWordForWord()) {
      parts.add(words(quote));
      parts.addAll(saidBy(quote));
      parts.add(source(quote));
    } else {
      closest(quote, MOST_PARTS)
          .forEach(piece -> {
            parts.add(piece.words());
            parts.add(piece.at(true));
          });
      parts.add(words(quote));
    }
    parts.addAll(
        credited(
            quote,
            quote.fidelity().isWordForWord()
                ? quote.passages().stream().limit(1).toList()
                : closest(quote, MOST_PARTS).stream().map(Piece::passage).toList()));
    parts.addAll(ending(quote));
    return of(quote, false, parts);
  }

  /// The card of a quote among others: a few lines beside the words.
  public static QuoteView brief(Quote quote) {
    return of(quote, true, BriefCard.parts(quote));
  }

  /// The card of a quote's evidence.
  public static QuoteView of(Reply.Why why) {
    Quote quote = why.quote();
    List<CardPart> parts = new ArrayList<>();
    parts.add(verdict(quote, ""));
    parts.addAll(heading(quote));
    List<EvidencePassage> passages = EvidencePassage.of(why);
    boolean isReal = quote.fidelity().isWordForWord();
    if (isReal && !isOnePassage(quote, passages)) {
      parts.add(words(quote));
    }
    parts.addAll(passages);
    if (isReal && passages.isEmpty()) {
      parts.addAll(saidBy(quote));
    }
    if (!isReal) {
      parts.add(words(quote));
    }
    if (passages.isEmpty() && quote.evidence() != null) {
      parts.add(new Line("No passage near it was found."));
    }
    parts.addAll(credited(quote, quote.passages()));
    parts.addAll(EvidenceFact.of(quote));
    parts.addAll(ending(quote));
    EvidenceFact.details(quote).ifPresent(parts::add);
    return of(quote, false, parts);
  }

  /// The verdict in words.
  public String verdict() {
    return parts.stream()
        .filter(VerdictLine.class::isInstance)
        .map(part -> ((VerdictLine) part).words())
        .findFirst()
        .orElse("");
  }

  /// The part that shows the quote's own words; empty if a passage of the evidence does.
  public Optional<CardPart> words() {
    return parts.stream()
        .filter(part -> part instanceof RealWords || part instanceof ClaimedWords)
        .reduce((_, last) -> last);
  }

  static VerdictLine verdict(Quote quote, String by) {
    return new VerdictLine(VerdictWords.sign(quote), VerdictWords.of(quote), by);
  }

  /// Uses quotation marks only for the source's own words. Marks typed around others are removed,
  /// since they would claim the same.
  static CardPart words(Quote quote) {
    String words = PlainText.clean(quote.text());
    return quote.fidelity().isWordForWord()
        ? new RealWords("", words)
        : new ClaimedWords(VerdictWords.lead(quote), PlainText.unquoted(words));
  }

  /// A passage shown before words that are not the source's.
  record Piece(RealWords words, Quote quote, Passage passage) {

    /// Who says it, and where.
    SourceLine at(boolean whole) {
      PlaceWords place = PlaceWords.of(quote, passage);
      boolean isElsewhere = PlaceWords.isElsewhere(quote, passage);
      return new SourceLine(
          speaker(quote, passage, whole),
          whole ? place.whole() : place.work(),
          place.url(),
          whole && !isElsewhere ? Naming.date(quote) : "");
    }
  }

  /// The pieces of a spliced quote; of others the closest passage.
  static List<Piece> closest(Quote quote, int most) {
    boolean isSpliced = quote.fidelity() == Fidelity.SPLICED;
    List<Passage> passages =
        (isSpliced ? quote.passages() : quote.closest().stream().toList())
            .stream().filter(passage -> !passage.exact().isBlank()).limit(most).toList();
    List<Piece> pieces = new ArrayList<>();
    for (Passage passage : passages) {
      String lead = lead(quote, pieces.size() + 1, passages.size());
      pieces.add(new Piece(new RealWords(lead, PlainText.clean(passage.exact())), quote, passage));
    }
    return pieces;
  }

  /// Introduces a passage: if the quote was not found in it, its words are only the closest ones.
  static String lead(Quote quote, int number, int of) {
    String what =
        switch (quote.fidelity()) {
          case VERBATIM, EDITED, PARAPHRASE, SPLICED -> "Real words";
          case NOT_FOUND, UNCHECKED -> "Closest real words";
        };
    return what + (of == 1 ? "" : " " + number) + ":";
  }

  /// The speakers of a passage, to stand before its place.
  ///
  /// @param whole whether all are named, and said to be unknown if they are
  static String speaker(Quote quote, Passage passage, boolean whole) {
    List<String> names =
        passage.speaker() != null
            ? List.of(passage.speaker())
            : quote.saidBy(passage).isPresent() ? quote.source().authors() : List.of();
    if (names.isEmpty()) {
      return whole ? "Speaker unknown, " : "From ";
    }
    return "— " + (whole ? Naming.all(names) : Naming.few(names)) + ", ";
  }

  private static List<CardPart> saidBy(Quote quote) {
    return Naming.speakers(quote).isEmpty()
        ? List.of()
        : List.of(new Line("— " + Naming.byline(quote)));
  }

  private static SourceLine source(Quote quote) {
    PlaceWords place = PlaceWords.of(quote);
    return new SourceLine("", place.whole(), place.url(), "");
  }

  /// Whom and what the words are credited to, where no other line says it.
  ///
  /// @param shown the passages whose place is shown
  private static List<CardPart> credited(Quote quote, List<Passage> shown) {
    List<CardPart> parts = new ArrayList<>();
    boolean isReal = quote.fidelity().isWordForWord();
    if (isReal && !Naming.speakers(quote).equals(Naming.names(quote))) {
      parts.add(new Line(Naming.unconfirmed(quote)));
    }
    boolean isNamed =
        shown.stream().anyMatch(passage -> !PlaceWords.isElsewhere(quote, passage))
            || (isReal && shown.isEmpty());
    if (!isNamed) {
      PlaceWords place = PlaceWords.ofSource(quote);
      parts.add(new SourceLine("Said to be from ", place.whole(), place.url(), ""));
    }
    return parts;
  }

  private static List<CardPart> ending(Quote quote) {
    List<CardPart> parts = new ArrayList<>();
    String rating = Naming.rating(quote);
    if (!rating.isEmpty()) {
      parts.add(new Line(rating));
    }
    String note = Naming.note(quote);
    if (!note.isEmpty()) {
      parts.add(new Note(note));
    }
    return parts;
  }

  /// Whether one passage shows all the quote's words.
  private static boolean isOnePassage(Quote quote, List<EvidencePassage> passages) {
    Evidence evidence = quote.evidence();
    return evidence != null
        && passages.size() == 1
        && PlainText.onOneLine(evidence.passages().getFirst().exact())
            .equals(PlainText.onOneLine(quote.text()));
  }

  private static List<Heading> heading(Quote quote) {
    String label = PlainText.unquoted(PlainText.onOneLine(quote.label()));
    return label.isEmpty() ? List.of() : List.of(new Heading(label));
  }

  private static QuoteView of(Quote quote, boolean showsId, List<CardPart> parts) {
    return new QuoteView(
        PlainText.onOneLine(quote.id()), VerdictWords.sign(quote), showsId, List.copyOf(parts));
  }
}
