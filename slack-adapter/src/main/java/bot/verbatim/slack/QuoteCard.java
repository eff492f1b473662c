package bot.verbatim.slack;

import bot.verbatim.quote.CredibilityNote;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One quote as a card.
final class QuoteCard {

  private QuoteCard() {}

  /// @param room the most characters of the words, and of the passage before them
  static List<String> blocks(Quote quote, Surface surface, int room) {
    RichText text = new RichText();
    if (!quote.label().isBlank()) {
      text.line().bold(Blocks.fit(quote.label(), QuoteWords.SHORT));
    }
    words(text, quote, room);
    text.line().plain(QuoteWords.said(quote));
    source(text, quote);
    String note = Blocks.fit(CredibilityNote.of(quote), Math.max(room, QuoteWords.SHORT));
    List<String> blocks = new ArrayList<>();
    blocks.add(text.block());
    blocks.add(Blocks.context(List.of(note, QuoteWords.standing(quote))));
    blocks.addAll(
        Blocks.row(
            Stream.of(
                SavedLine.asksWhy(quote),
                surface == Surface.PRIVATE ? SavedLine.shares(quote) : Optional.<String>empty())));
    return blocks;
  }

  /// The quote in a few lines, where many stand below each other.
  static void inBrief(RichText text, Quote quote, int room) {
    text.line();
    for (Passage passage : QuoteWords.closest(quote)) {
      text.plain("“" + Blocks.fit(passage.exact(), room) + "”").own("\n");
    }
    text.plain(QuoteWords.of(quote, room)).own("\n");
    text.plain(Blocks.fit(QuoteWords.said(quote), room)).own(", ");
    text.link(quote.source().url(), Blocks.fit(quote.source().title(), room)).own("\n");
    text.plain(Blocks.fit(CredibilityNote.of(quote), room)).own(" ");
    text.plain(Blocks.fit(QuoteWords.standing(quote), room)).own("\n");
  }

  /// The words, in quotation marks only where they are the source's own; else after the source's.
  static void words(RichText text, Quote quote, int room) {
    if (quote.fidelity().isWordForWord()) {
      text.quoted(QuoteWords.of(quote, room));
      return;
    }
    for (Passage passage : QuoteWords.closest(quote)) {
      text.line().plain(QuoteWords.introduction(quote, passage));
      text.quoted("“" + Blocks.fit(passage.exact(), room) + "”");
    }
    text.line().bold(QuoteWords.lead(quote.fidelity())).own(" ");
    text.plain(QuoteWords.unquoted(quote, room));
  }

  /// The source with the host that its link leads to.
  static void source(RichText text, Quote quote) {
    String title = Blocks.fit(quote.source().title(), QuoteWords.SHORT);
    text.line().link(quote.source().url(), title);
    WebAddress.of(quote.source().url()).ifPresent(web -> text.own(" · ").plain(web.host()));
    if (!quote.locator().isBlank()) {
      text.own(" · ").plain(Blocks.fit(quote.locator(), QuoteWords.SHORT));
    }
  }
}
