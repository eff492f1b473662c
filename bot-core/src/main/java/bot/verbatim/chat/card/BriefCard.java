package bot.verbatim.chat.card;

import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.card.CardPart.ClaimedWords;
import bot.verbatim.chat.card.CardPart.RealWords;
import bot.verbatim.chat.card.CardPart.SourceLine;
import bot.verbatim.chat.card.CardPart.VerdictLine;
import bot.verbatim.chat.card.QuoteView.Piece;
import bot.verbatim.quote.Quote;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parts of a card among others: as much as fits into four lines of a phone beside the words.
final class BriefCard {

  /// Maximum lines on a phone beside quoted words.
  static final int LINES = 4;

  /// Lengths to which a note is cut, tried in this order. Chosen by hand.
  private static final int[] NOTES = {130, 100, 75, 55, 40};

  /// Lengths to which a title is cut, tried in this order. Chosen by hand.
  private static final int[] TITLES = {60, 36, 24};

  /// Length of a title that fits into a line with the id. Chosen by hand.
  private static final int SHORT = 24;

  private static final String BETWEEN = " · ";

  private BriefCard() {}

  static List<CardPart> parts(Quote quote) {
    return quote.fidelity().isWordForWord() ? real(quote) : claimed(quote);
  }

  /// The lines of a card on a phone beside its quoted words.
  static int lines(List<CardPart> parts) {
    return parts.stream().mapToInt(BriefCard::lines).sum();
  }

  private static int lines(CardPart part) {
    int all = PhoneLines.of(part.text(text -> text));
    return switch (part) {
      case RealWords(_, String words) -> all - PhoneLines.of("“" + words + "”");
      case ClaimedWords(_, String words) -> all - PhoneLines.of(words);
      default -> all;
    };
  }

  private static List<CardPart> real(Quote quote) {
    List<String> speakers = Naming.speakers(quote);
    String by =
        speakers.isEmpty()
            ? "credited to " + Naming.few(Naming.names(quote)) + ", not confirmed"
            : Naming.few(speakers) + Naming.date(quote);
    VerdictLine verdict = QuoteView.verdict(quote, by);
    List<List<CardPart>> drawn = new ArrayList<>();
    for (SourceLine foot : feet(quote)) {
      drawn.add(List.of(verdict, QuoteView.words(quote), foot));
    }
    return fitting(drawn);
  }

  /// The work, its rating, the note and the id in one paragraph, the longest first.
  private static List<SourceLine> feet(Quote quote) {
    PlaceWords place = PlaceWords.of(quote);
    String rating = Naming.rating(quote);
    String note = firstSentence(Naming.note(quote));
    List<SourceLine> feet = new ArrayList<>();
    for (String shown : notes(note)) {
      feet.add(foot(place.whole(), place, rating, shown, id(quote)));
      feet.add(foot(place.work(), place, rating, shown, id(quote)));
    }
    feet.add(foot(place.work(), place, Naming.shortRating(quote), "", id(quote)));
    for (int most : TITLES) {
      String title = PlainText.cut(place.work(), most);
      feet.add(foot(title, place, Naming.shortRating(quote), "", id(quote)));
    }
    return feet;
  }

  private static List<String> notes(String note) {
    List<String> notes = new ArrayList<>(List.of(note));
    for (int most : NOTES) {
      notes.add(PlainText.cut(note, most));
    }
    notes.add("");
    return notes;
  }

  private static SourceLine foot(String title, PlaceWords place, String... after) {
    return new SourceLine(
        "",
        title,
        place.url(),
        Stream.of(after)
            .filter(text -> !text.isEmpty())
            .map(text -> BETWEEN + text)
            .collect(Collectors.joining()));
  }

  private static List<CardPart> claimed(Quote quote) {
    List<List<CardPart>> drawn = new ArrayList<>();
    for (int pieces = 2; pieces > 0; pieces--) {
      drawn.add(claimed(quote, pieces, true, Integer.MAX_VALUE, false));
      drawn.add(claimed(quote, pieces, false, Integer.MAX_VALUE, false));
    }
    for (int most : TITLES) {
      drawn.add(claimed(quote, 1, false, most, false));
    }
    drawn.add(claimed(quote, 1, false, Integer.MAX_VALUE, true));
    for (int most : TITLES) {
      drawn.add(claimed(quote, 1, false, most, true));
    }
    drawn.add(claimed(quote, 1, false, 0, true));
    return fitting(drawn);
  }

  /// The verdict, real words with their place, then the claimed ones.
  ///
  /// @param most maximum length of a title; 0 leaves out the speaker
  /// @param shortly whether a shorter lead is enough, since the verdict gives the name
  private static List<CardPart> claimed(
      Quote quote, int pieces, boolean whole, int most, boolean shortly) {
    List<CardPart> parts = new ArrayList<>();
    parts.add(QuoteView.verdict(quote, ""));
    List<Piece> shown = QuoteView.closest(quote, pieces);
    for (Piece piece : shown) {
      parts.add(piece.words());
      SourceLine at = piece.at(whole);
      String after = at.after() + (piece.equals(shown.getLast()) ? BETWEEN + id(quote) : "");
      parts.add(
          most == 0
              ? new SourceLine("From ", cut(at.title(), SHORT), at.url(), after)
              : new SourceLine(at.before(), cut(at.title(), most), at.url(), after));
    }
    CardPart words = QuoteView.words(quote);
    parts.add(
        shortly && words instanceof ClaimedWords(_, String claimed)
            ? new ClaimedWords(VerdictWords.shortLead(quote), claimed)
            : words);
    if (shown.isEmpty()) {
      PlaceWords place = PlaceWords.of(quote);
      String title = cut(whole ? place.whole() : place.work(), most == 0 ? SHORT : most);
      parts.add(new SourceLine("Said to be from ", title, place.url(), BETWEEN + id(quote)));
    }
    return parts;
  }

  /// The first that fits, or else the last.
  private static List<CardPart> fitting(List<List<CardPart>> drawn) {
    return drawn.stream()
        .filter(parts -> lines(parts) <= LINES)
        .findFirst()
        .orElseGet(drawn::getLast);
  }

  private static String cut(String text, int most) {
    return PlainText.cut(text, most);
  }

  private static String id(Quote quote) {
    return PlainText.onOneLine(quote.id());
  }

  private static String firstSentence(String note) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(note);
    int end = sentences.next();
    return end == BreakIterator.DONE ? note : note.substring(0, end).strip();
  }
}
