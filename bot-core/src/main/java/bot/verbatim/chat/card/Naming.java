package bot.verbatim.chat.card;

import bot.verbatim.chat.PlainText;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Credibility;
import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Speaker;
import java.util.List;
import java.util.stream.Collectors;

/// Names people, works and ratings as cards do. All texts are clean and on one line.
final class Naming {

  /// Maximum length of a name in code points. Chosen by hand.
  private static final int NAME = 60;

  /// Names that are given in full in a short line.
  private static final int MOST = 2;

  private Naming() {}

  /// All names: `A`, `A and B`, `A, B and C`.
  static String all(List<String> names) {
    if (names.size() < 2) {
      return names.stream().map(Naming::name).collect(Collectors.joining());
    }
    return names.subList(0, names.size() - 1).stream()
            .map(Naming::name)
            .collect(Collectors.joining(", "))
        + " and "
        + name(names.getLast());
  }

  /// The first name and the number of the others.
  static String few(List<String> names) {
    return names.size() <= MOST
        ? all(names)
        : name(names.getFirst()) + " and " + (names.size() - 1) + " others";
  }

  /// Whose words they would be: `Jan Leike's`, `the authors'`.
  static String possessive(Quote quote) {
    if (quote.speakers().size() > 1) {
      return quote.source().isWritten() ? "the authors'" : "the speakers'";
    }
    String name = name(quote.speakerNames());
    return name.endsWith("s") ? name + "'" : name + "'s";
  }

  /// Says that nobody could confirm who said it.
  static String unconfirmed(Quote quote) {
    return "Credited to " + few(names(quote)) + ", not confirmed";
  }

  /// The people who are known to have said the words; none if that is in doubt.
  static List<String> speakers(Quote quote) {
    if (!quote.fidelity().isWordForWord()) {
      return List.of();
    }
    return switch (quote.attribution()) {
      case SOURCED -> names(quote);
      case MISATTRIBUTED -> Passage.otherSpeakers(quote.passages(), quote.speakers()).toList();
      case DISPUTED, UNSOURCED -> List.of();
    };
  }

  /// The people who are known to have said the words, where they worked then, and when.
  static String byline(Quote quote) {
    String names =
        quote.attribution() == Attribution.SOURCED
            ? all(quote.speakers().stream().map(Naming::affiliated).toList())
            : all(speakers(quote));
    return names + date(quote);
  }

  /// The day in a byline, or nothing.
  static String date(Quote quote) {
    return quote.date().map(PartialDate::shown).map(day -> ", " + day).orElse("");
  }

  /// Whose the source's rating is and what it is; empty if the source is unrated, or the words are
  /// not the source's.
  static String rating(Quote quote) {
    return rating(quote, quote.source().credibility());
  }

  /// The same without the name of what was rated.
  static String shortRating(Quote quote) {
    Credibility credibility = quote.source().credibility();
    return rating(
        quote, new Credibility(credibility.rating(), null, credibility.reason(), credibility.by()));
  }

  private static String rating(Quote quote, Credibility credibility) {
    return quote.fidelity().isWordForWord() && credibility.rating() != null
        ? PlainText.onOneLine("Source " + credibility.shown())
        : "";
  }

  /// A person's decision on who said it, and the note for readers.
  static String note(Quote quote) {
    String reason = PlainText.onOneLine(quote.attributionReason());
    String decided =
        switch (quote.attribution()) {
          case SOURCED -> "";
          case DISPUTED -> "Disputed: ";
          case MISATTRIBUTED -> "Misattributed: ";
          case UNSOURCED -> "Not traced: ";
        };
    String why = reason.isEmpty() ? "" : decided + reason + (isSentence(reason) ? " " : ". ");
    return PlainText.onOneLine(why + quote.note());
  }

  static List<String> names(Quote quote) {
    return quote.speakers().stream().map(Speaker::name).toList();
  }

  private static String affiliated(Speaker speaker) {
    return speaker.affiliation() == null
        ? speaker.name()
        : speaker.name() + " (" + speaker.affiliation() + ")";
  }

  private static String name(String name) {
    return PlainText.cut(PlainText.onOneLine(name), NAME);
  }

  private static boolean isSentence(String text) {
    char last = text.charAt(text.length() - 1);
    return last == '.' || last == '!' || last == '?' || last == '…';
  }
}
