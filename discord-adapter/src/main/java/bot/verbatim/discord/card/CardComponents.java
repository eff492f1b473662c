package bot.verbatim.discord.card;

import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.card.CardPart;
import bot.verbatim.chat.card.EvidenceFact;
import bot.verbatim.chat.card.EvidencePassage;
import bot.verbatim.chat.card.QuoteView;
import bot.verbatim.chat.card.Sentences;
import java.util.ArrayList;
import java.util.List;

/// Renders the parts of a card as one text, and a text for each further passage of the evidence.
final class CardComponents {

  /// Maximum number of passages shown. Chosen by hand.
  private static final int MOST_PASSAGES = 8;

  private final MessageBuilder message;
  private final List<TextPiece> text = new ArrayList<>();
  private final boolean isBrief;
  private int passages;

  private CardComponents(MessageBuilder message, boolean isBrief) {
    this.message = message;
    this.isBrief = isBrief;
  }

  /// Adds a card to a message.
  ///
  /// @return the piece that holds the quote's words
  static TextPiece add(MessageBuilder message, QuoteView view) {
    message.card(view.sign().colour());
    return new CardComponents(message, view.showsId()).add(view);
  }

  private TextPiece add(QuoteView view) {
    CardPart words = view.words().orElse(null);
    TextPiece shown = TextPiece.own("");
    for (CardPart part : view.parts()) {
      draw(part);
      shown = part.equals(words) ? text.getLast() : shown;
    }
    if (passages > MOST_PASSAGES) {
      text.add(TextPiece.own("-# " + Sentences.more(passages - MOST_PASSAGES, "passages") + "\n"));
    }
    if (!view.showsId() && !view.id().isEmpty()) {
      text.add(TextPiece.line("-# ", view.id(), ""));
    }
    message.say(text);
    return shown;
  }

  private void draw(CardPart part) {
    switch (part) {
      case CardPart.VerdictLine(var sign, String words, String by) -> {
        text.add(TextPiece.line("**" + sign.mark() + " ", words, "**"));
        line(" · ", by);
        text.add(TextPiece.own(by.isEmpty() ? "\n" : ""));
      }
      case CardPart.Heading(String title) -> line("", title);
      case CardPart.RealWords(String lead, String words) -> {
        text.add(TextPiece.line("", lead, lead.isEmpty() ? "" : " "));
        text.add(TextPiece.of("“", words, "”\n"));
      }
      case CardPart.ClaimedWords(String lead, String words) -> {
        text.add(TextPiece.line("**", lead, "** "));
        text.add(TextPiece.of("", words, "\n"));
      }
      case CardPart.Line(String line) -> line("", line);
      case CardPart.SourceLine place -> {
        text.add(TextPiece.own(isBrief ? "-# " : ""));
        place(place);
      }
      case CardPart.Note(String sentences) -> line("-# ", sentences);
      case EvidencePassage passage -> passage(passage);
      case EvidenceFact(String name, String value) -> line(name + ": ", value);
    }
  }

  /// The title is the link.
  private void place(CardPart.SourceLine place) {
    String before = place.before();
    if (!before.isBlank()) {
      text.add(TextPiece.line("", before, before.endsWith(" ") ? " " : ""));
    }
    text.add(
        MaskedLink.to(place.url())
            .map(link -> TextPiece.line("[", place.title(), "](" + link + ")"))
            .filter(piece -> !PlainText.onOneLine(place.title()).isEmpty())
            .orElseGet(() -> TextPiece.line("", place.title(), "")));
    String after = place.after();
    text.add(TextPiece.line(after.startsWith(" ") ? " " : "", after, "\n"));
  }

  /// Only the passage itself is in quotation marks, not its context.
  private void passage(EvidencePassage passage) {
    passages++;
    if (passages > MOST_PASSAGES) {
      return;
    }
    if (passages > 1) {
      message.say(List.copyOf(text));
      text.clear();
    }
    line("-# ", passage.before());
    text.add(TextPiece.line("", passage.lead(), passage.lead().isEmpty() ? "" : " "));
    text.add(TextPiece.of("“", passage.exact(), "”\n"));
    line("-# ", passage.after());
    place(passage.place());
    line("", passage.compared());
  }

  private void line(String before, String words) {
    if (!words.isEmpty()) {
      text.add(TextPiece.line(before, words, "\n"));
    }
  }
}
