package bot.verbatim.slack.card;

import bot.verbatim.chat.card.CardPart;
import bot.verbatim.chat.card.EvidenceFact;
import bot.verbatim.chat.card.EvidencePassage;
import bot.verbatim.chat.card.QuoteView;
import bot.verbatim.chat.card.Sentences;
import bot.verbatim.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Renders the parts of a card as blocks: rich text, then the note and the id in small print.
final class CardBlocks {

  /// Maximum characters of a title or an id. Chosen by hand.
  private static final int SHORT = 150;

  /// Maximum characters of a fact, a lead-in, or the context of a passage. Chosen by hand.
  private static final int FACT = 300;

  /// Maximum number of passages shown. Chosen by hand.
  private static final int MOST_PASSAGES = 5;

  private final List<String> blocks = new ArrayList<>();
  private final List<String> print = new ArrayList<>();
  private final int room;
  private RichText text = new RichText();
  private int passages;

  private CardBlocks(int room) {
    this.room = room;
  }

  /// @param room the maximum characters of the quote's words, and of each passage
  static List<String> of(QuoteView view, int room) {
    CardBlocks card = new CardBlocks(room);
    view.parts().forEach(card::draw);
    card.endText();
    card.print.add(Blocks.fit(view.idAndKind(), SHORT));
    card.endPrint();
    return card.blocks;
  }

  /// Appends the card in a few lines, without its heading, for a list of many.
  static void inBrief(RichText text, QuoteView view, int room) {
    for (CardPart part : view.parts()) {
      if (part instanceof CardPart.SourceLine(String title, String url)) {
        text.link(url, Blocks.fit(title, room)).own("\n");
      } else if (!(part instanceof CardPart.Heading)) {
        text.plain(part.text(each -> Blocks.fit(each, room))).own("\n");
      }
    }
    text.plain(Blocks.fit(view.idAndKind(), room)).own("\n\n");
  }

  /// The card as plain text, for screen readers.
  static String spoken(QuoteView view, int room) {
    return view.parts().stream()
        .map(part -> part.text(each -> Blocks.fit(each, room)) + "\n")
        .collect(Collectors.joining("", "", view.idAndKind()));
  }

  private void draw(CardPart part) {
    if (part instanceof CardPart.Note) {
      endText();
    } else {
      endPrint();
    }
    switch (part) {
      case CardPart.Heading(String title) -> text.line().bold(Blocks.fit(title, SHORT));
      case CardPart.RealWords(String lead, String words, String url) -> {
        if (!lead.isEmpty()) {
          text.line().plain(Blocks.fit(lead, FACT));
        }
        WebAddress.of(url).ifPresent(web -> text.own(" ").link(web.address(), web.host()));
        text.quoted("“" + Blocks.fit(words, room) + "”");
      }
      case CardPart.ClaimedWords(String lead, String words) ->
          text.line().bold(Blocks.fit(lead, FACT)).own(" ").plain(Blocks.fit(words, room));
      case CardPart.Line(String line) -> text.line().plain(Blocks.fit(line, FACT));
      case CardPart.SourceLine(String title, String url) -> {
        if (passages > MOST_PASSAGES) {
          text.line().own(Sentences.more(passages - MOST_PASSAGES, "passages"));
        }
        text.line().own(CardPart.SourceLine.NAME).link(url, Blocks.fit(title, FACT));
        WebAddress.of(url).ifPresent(web -> text.own(" · ").plain(web.host()));
      }
      case CardPart.Note(String sentences) ->
          print.add(Blocks.fit(sentences, Math.max(room, SHORT)));
      case EvidencePassage passage -> {
        passages++;
        if (passages <= MOST_PASSAGES) {
          passage(passage);
        }
      }
      case EvidenceFact(String name, String value) ->
          text.line().bold(name).own(": ").plain(Blocks.fit(value, FACT));
    }
  }

  /// Only the passage itself is in quotation marks, not its context.
  private void passage(EvidencePassage passage) {
    text.line().bold(Blocks.fit(passage.heading(), FACT));
    passage
        .link()
        .flatMap(WebAddress::of)
        .ifPresent(there -> text.own(" ").link(there.address(), EvidencePassage.OPEN));
    small(passage.before());
    text.quoted("“" + Blocks.fit(passage.exact(), room) + "”");
    small(passage.after());
    if (!passage.compared().isEmpty()) {
      text.line().plain(Blocks.fit(passage.compared(), room));
    }
  }

  private void small(String line) {
    if (!line.isEmpty()) {
      text.line().italic(Blocks.fit(line, FACT));
    }
  }

  private void endText() {
    if (!text.isEmpty()) {
      blocks.add(text.block());
      text = new RichText();
    }
  }

  private void endPrint() {
    if (!print.isEmpty()) {
      blocks.add(Blocks.context(List.copyOf(print)));
      print.clear();
    }
  }
}
