package bot.verbatim.slack;

import bot.verbatim.chat.PlainText;
import bot.verbatim.quote.CredibilityNote;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Speaker;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One quote as a card.
final class QuoteCard {

  private static final int TITLE = 150;

  private QuoteCard() {}

  /// @param room the most characters of the words, and of the passage before them
  static List<JsonObject> blocks(Quote quote, Surface surface, int room) {
    List<JsonObject> blocks = new ArrayList<>();
    RichText text = new RichText();
    if (!quote.label().isBlank()) {
      text.line().bold(Blocks.fit(quote.label(), TITLE));
    }
    words(text, quote, room);
    text.line().own("— ").plain(Blocks.fit(said(quote), TITLE));
    source(text, quote);
    blocks.add(text.block());
    blocks.add(
        Blocks.context(
            List.of(
                Blocks.fit(CredibilityNote.of(quote), Math.max(room, TITLE)), standing(quote))));
    List<JsonObject> buttons =
        Stream.of(
                SavedLine.asksWhy(quote),
                surface.isPrivate() ? SavedLine.shares(quote) : Optional.<JsonObject>empty())
            .flatMap(Optional::stream)
            .toList();
    if (!buttons.isEmpty()) {
      blocks.add(Blocks.actions(buttons));
    }
    return blocks;
  }

  /// The quote in a few lines, where many stand below each other.
  static void inBrief(RichText text, Quote quote, int room) {
    String words = Blocks.fit(shown(quote), room);
    text.line();
    closestIfNeeded(quote)
        .ifPresent(closest -> text.own("“").plain(Blocks.fit(closest.exact(), room)).own("”\n"));
    text.own(
        quote.fidelity().isWordForWord()
            ? "“" + words + "”"
            : lead(quote.fidelity()) + " " + words);
    text.own("\n— ").plain(Blocks.fit(said(quote), room)).own(", ");
    text.link(quote.source().url(), Blocks.fit(quote.source().title(), room));
    text.own("\n").plain(Blocks.fit(CredibilityNote.of(quote), room)).own(" ");
    text.plain(Blocks.fit(standing(quote), room)).own("\n");
  }

  /// The quote for those who listen to it.
  static String spoken(Quote quote, int room) {
    String words = Blocks.fit(shown(quote), room);
    String closest =
        closestIfNeeded(quote)
            .map(passage ->
                introduction(passage)
                    + " “"
                    + Blocks.fit(passage.exact(), room)
                    + "” "
                    + lead(quote.fidelity())
                    + " ")
            .orElse("");
    return "%s%s — %s, %s. %s %s"
        .formatted(
            closest,
            quote.fidelity().isWordForWord() ? "“" + words + "”" : words,
            said(quote),
            quote.source().title(),
            CredibilityNote.of(quote),
            standing(quote));
  }

  /// The words, in quotation marks only where they are the source's own; else after the source's.
  static void words(RichText text, Quote quote, int room) {
    String words = Blocks.fit(shown(quote), room);
    if (quote.fidelity().isWordForWord()) {
      text.quoted("“" + words + "”");
      return;
    }
    closestIfNeeded(quote)
        .ifPresent(closest -> {
          text.line().plain(introduction(closest));
          text.quoted("“" + Blocks.fit(closest.exact(), room) + "”");
        });
    text.line().bold(lead(quote.fidelity())).own(" ").plain(words);
  }

  static void source(RichText text, Quote quote) {
    text.line().link(quote.source().url(), Blocks.fit(quote.source().title(), TITLE));
    WebAddress.of(quote.source().url()).ifPresent(web -> text.own(" · ").plain(web.host()));
    if (!quote.locator().isBlank()) {
      text.own(" · ").plain(Blocks.fit(quote.locator(), TITLE));
    }
  }

  static String introduction(Passage passage) {
    return passage.speaker() == null
        ? "The closest passage in the source:"
        : "The closest passage in the source, spoken by "
            + Blocks.fit(PlainText.onOneLine(passage.speaker()), TITLE)
            + ":";
  }

  /// What stands before words that are not the source's own.
  private static String lead(Fidelity fidelity) {
    return switch (fidelity) {
      case VERBATIM, EDITED -> "";
      case PARAPHRASE -> "In other words:";
      case SPLICED -> "Joined from parts:";
      case NOT_FOUND -> "Not in the source:";
      case UNCHECKED -> "Not checked:";
    };
  }

  private static Optional<Passage> closestIfNeeded(Quote quote) {
    return quote.closest().filter(passage -> !passage.exact().isBlank());
  }

  /// Marks that were typed around words which are not the source's own would say that they are.
  private static String shown(Quote quote) {
    return quote.fidelity().isWordForWord() ? quote.text() : QuotationMarks.taken(quote.text());
  }

  /// Who is said to have said it, and when.
  private static String said(Quote quote) {
    String names =
        quote.speakers().stream().map(QuoteCard::withAffiliation).collect(Collectors.joining(", "));
    return PlainText.onOneLine(names) + quote.date().map(date -> ", " + date).orElse("");
  }

  private static String withAffiliation(Speaker speaker) {
    return speaker.affiliation() == null
        ? speaker.name()
        : speaker.name() + " (" + speaker.affiliation() + ")";
  }

  /// How far the source is trusted, and the id to type.
  private static String standing(Quote quote) {
    return "Credibility: "
        + Blocks.fit(quote.source().credibility().shown(), TITLE)
        + " · "
        + Blocks.fit(quote.id(), TITLE);
  }
}
