package bot.verbatim.slack;

import bot.verbatim.chat.PlainText;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.CredibilityNote;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Speaker;
import java.util.List;
import java.util.stream.Collectors;

/// How a quote is put into words: whose they are, and what they are.
final class QuoteWords {

  /// A name, a title or another short text.
  static final int SHORT = 150;

  private static final int MOST_PARTS = 3;

  private QuoteWords() {}

  /// The words, in quotation marks where they are the source's own; else after what they are.
  static String of(Quote quote, int room) {
    return quote.fidelity().isWordForWord()
        ? "“" + Blocks.fit(quote.text(), room) + "”"
        : lead(quote.fidelity()) + " " + unquoted(quote, room);
  }

  /// Marks that were typed around words which are not the source's own would say that they are.
  static String unquoted(Quote quote, int room) {
    return Blocks.fit(PlainText.unquoted(PlainText.clean(quote.text())), room);
  }

  /// What stands before words that are not the source's own.
  static String lead(Fidelity fidelity) {
    return switch (fidelity) {
      case VERBATIM, EDITED -> "";
      case PARAPHRASE -> "In other words:";
      case SPLICED -> "Joined from parts:";
      case NOT_FOUND -> "Not found in the source:";
      case UNCHECKED -> "Not checked yet:";
    };
  }

  /// The closest real passage; of spliced words the parts that they were joined from.
  static List<Passage> closest(Quote quote) {
    Evidence evidence = quote.evidence();
    List<Passage> passages =
        quote.fidelity() == Fidelity.SPLICED && evidence != null
            ? evidence.passages()
            : quote.closest().stream().toList();
    return passages.stream()
        .filter(passage -> !passage.exact().isBlank())
        .limit(MOST_PARTS)
        .toList();
  }

  /// Says what a passage is and who speaks in it.
  static String introduction(Quote quote, Passage passage) {
    String what =
        quote.fidelity() == Fidelity.SPLICED ? "One part of it" : "The closest real passage";
    return what + ", " + whose(quote, passage) + ":";
  }

  /// Who speaks in a passage, and in which work if it is another one than the quote's.
  static String whose(Quote quote, Passage passage) {
    String speaker = quote.saidBy(passage).map(who -> "by " + who).orElse("speaker not recorded");
    boolean isElsewhere = !passage.sourceId().equals(quote.source().id());
    String work = isElsewhere ? ", in " + passage.sourceId() : "";
    return Blocks.fit(PlainText.onOneLine(speaker + work), SHORT);
  }

  /// Who is said to have said it, and when.
  static String said(Quote quote) {
    String names =
        quote.speakers().stream()
            .map(QuoteWords::withAffiliation)
            .collect(Collectors.joining(", "));
    String date = quote.date().map(day -> ", " + day).orElse("");
    return by(quote) + Blocks.fit(PlainText.onOneLine(names), SHORT) + date;
  }

  private static String by(Quote quote) {
    if (quote.attribution() != Attribution.SOURCED) {
      return "— ascribed to ";
    }
    return quote.fidelity().isWordForWord() ? "— " : "— after ";
  }

  private static String withAffiliation(Speaker speaker) {
    return speaker.affiliation() == null
        ? speaker.name()
        : speaker.name() + " (" + speaker.affiliation() + ")";
  }

  /// How far the source is trusted, and the id to type.
  static String standing(Quote quote) {
    return "Credibility: "
        + Blocks.fit(quote.source().credibility().shown(), SHORT)
        + " · "
        + Blocks.fit(quote.id(), SHORT);
  }

  /// The whole quote for those who listen to it.
  static String spoken(Quote quote, int room) {
    String closest =
        closest(quote).stream()
            .map(passage ->
                introduction(quote, passage) + " “" + Blocks.fit(passage.exact(), room) + "” ")
            .collect(Collectors.joining());
    return closest
        + of(quote, room)
        + " "
        + said(quote)
        + ". "
        + Blocks.fit(quote.source().title(), SHORT)
        + ". "
        + CredibilityNote.of(quote)
        + " "
        + standing(quote);
  }
}
